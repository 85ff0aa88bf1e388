import {quote} from '../../../../core/json/value.js';
import {isDynamicKey} from '../_helpers/dynamic-reference.js';
import {withParameters} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

export const extDynamicNotOnBody: PowerPlatformRule = {
  id: 'ext-dynamic-not-on-body',
  code: 'DynamicExtensionDefinitionNotAllowedInParameter',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'Dynamic extensions of a body stand in its schema, not on the parameter.',
  why: 'The validator refuses them there, and the designer does not see them.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'in the schema',
      definition: withParameters({
        name: 'body',
        in: 'body',
        schema: {type: 'object', 'x-ms-dynamic-schema': {operationId: 'ListTides'}},
      }),
      expected: [],
    },
    {
      name: 'on the parameter',
      definition: withParameters({
        name: 'body',
        in: 'body',
        schema: {type: 'object'},
        'x-ms-dynamic-schema': {operationId: 'ListTides'},
      }),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-dynamic-schema: Unexpected `x-ms-dynamic-schema` on the body parameter, expected it in the `schema` of the parameter',
      ],
    },
  ],
  check: {
    extension({key, position}, report) {
      if (position !== 'body-parameter' || !isDynamicKey(key)) return;
      report(
        `Unexpected ${quote(key)} on the body parameter, expected it in the \`schema\` of the parameter`,
      );
    },
  },
};
