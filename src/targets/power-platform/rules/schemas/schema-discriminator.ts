import {listOf, quote, textOf} from '../../../../core/json/value.js';
import {composedOf} from '../_helpers/schema-parts.js';
import {withDefinitions} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

const TIDE = {type: 'object', discriminator: 'kind', properties: {kind: {type: 'string'}}};

export const schemaDiscriminator: PowerPlatformRule = {
  id: 'schema-discriminator',
  code: 'DiscriminatorMustBeARequiredStringProperty',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: '`discriminator` names a required property of type `string`.',
  why: 'The value of that property tells which schema applies: without it nobody can tell.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'a required text',
      definition: withDefinitions({Tide: {...TIDE, required: ['kind']}}),
      expected: [],
    },
    {
      name: 'an optional text',
      definition: withDefinitions({Tide: TIDE}),
      expected: [
        '#/definitions/Tide/discriminator: Unexpected discriminator `kind`, expected the name of a required property of type `string`',
      ],
    },
  ],
  check: {
    schema(node, report) {
      const name = textOf(node.value['discriminator']);
      const parts = name === undefined ? undefined : composedOf(node.definition, node);
      if (name === undefined || !parts) return;
      const isText = parts.some(part => part.properties.get(name)?.value['type'] === 'string');
      const isRequired = parts.some(({value}) => listOf(value['required']).includes(name));
      if (isText && isRequired) return;
      const message = `Unexpected discriminator ${quote(name)}, expected the name of a required property of type \`string\``;
      report(message, 'discriminator');
    },
  },
};
