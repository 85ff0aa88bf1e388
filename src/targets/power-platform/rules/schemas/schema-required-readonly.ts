import {quote} from '../../../../core/json/value.js';
import {withAnswer, withBody} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

const READ_ONLY = {
  type: 'object',
  properties: {id: {type: 'string', readOnly: true}},
  required: ['id'],
};

export const schemaRequiredReadonly: PowerPlatformRule = {
  id: 'schema-required-readonly',
  code: 'RequiredReadOnlyPropertyNotAllowedAsInput',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'What is sent has no property that is both required and `readOnly`.',
  why: 'Users must fill in what they may not change: the designer leaves the field out, and the call fails.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'in an answer', definition: withAnswer(READ_ONLY), expected: []},
    {
      name: 'in a body',
      definition: withBody(READ_ONLY),
      expected: [
        '#/paths/~1tides/post/parameters/0/schema/properties/id/readOnly: Unexpected `readOnly` on required property `id`, expected only one of the two in what is sent',
      ],
    },
  ],
  check: {
    schema({value, key, isRequired, tree}, report) {
      if (!isRequired || value['readOnly'] !== true || !tree.directions.has('input')) return;
      const message = `Unexpected \`readOnly\` on required property ${quote(key)}, expected only one of the two in what is sent`;
      report(message, 'readOnly');
    },
  },
};
