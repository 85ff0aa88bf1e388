import {quote} from '../../../../core/json/value.js';
import {withDefinitions} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

export const schemaNameCharset: PowerPlatformRule = {
  id: 'schema-name-charset',
  code: 'JsonPointerNotValid',
  severity: 'warning',
  summary: 'Names of shared schemas have only letters, digits, `_`, `-` and `.`.',
  why: 'Other characters must be escaped in each reference. Where a tool does it differently, the reference leads nowhere.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'a plain name', expected: []},
    {
      name: 'a name with brackets',
      definition: withDefinitions({'Page[Tide]': {type: 'object'}}),
      expected: [
        '#/definitions/Page[Tide]: Unexpected name `Page[Tide]` of a shared schema, expected only letters, digits, `_`, `-` and `.`',
      ],
    },
  ],
  check: {
    definition({definitions}, report) {
      for (const [name, {pointer}] of definitions) {
        if (/^[\w.-]+$/.test(name)) continue;
        const message = `Unexpected name ${quote(name)} of a shared schema, expected only letters, digits, \`_\`, \`-\` and \`.\``;
        report(message, {pointer});
      }
    },
  },
};
