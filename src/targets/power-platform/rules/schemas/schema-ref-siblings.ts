import {quote} from '../../../../core/json/value.js';
import {child, parentOf} from '../../../../core/pointer.js';
import {withAnswer} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

export const schemaRefSiblings: PowerPlatformRule = {
  id: 'schema-ref-siblings',
  code: 'AdditionalPropertyNotAllowedAdjacentToRef',
  severity: 'warning',
  summary: 'Beside `$ref` stands nothing else.',
  why: 'It is ignored: the description that was written for this place is never shown.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'a reference alone', expected: []},
    {
      name: 'a description beside it',
      definition: withAnswer({$ref: '#/definitions/TideList', description: 'The tides.'}),
      expected: [
        '#/paths/~1tides/get/responses/200/schema/description: Unexpected `description` beside `$ref`, expected `$ref` alone',
      ],
    },
  ],
  check: {
    reference({pointer, value, expected}, report) {
      const others = Object.keys(value).filter(key => key !== '$ref');
      if (expected === 'none' || others.length === 0) return;
      const found = others.map(quote).join(', ');
      const at = child(parentOf(pointer), others[0] ?? '');
      report(`Unexpected ${found} beside \`$ref\`, expected \`$ref\` alone`, {pointer: at});
    },
  },
};
