import {quote} from '../../../../core/json/value.js';
import {ambiguousSource, sourceInsideBody} from '../_helpers/dynamic-source.js';
import {dynamicList, dynamicValues, withHarbourList} from '../_helpers/harbour-list.js';
import type {PowerPlatformRule} from '../nodes.js';

const BODY = {
  name: 'body',
  in: 'body',
  required: true,
  schema: {
    type: 'object',
    required: ['coast'],
    properties: {coast: {type: 'string', 'x-ms-summary': 'Coast', description: 'The coast.'}},
  },
};

export const extDynamicListNeeded: PowerPlatformRule = {
  id: 'ext-dynamic-list-needed',
  code: [
    'DynamicListExtensionRequiredForAmbiguousReferences',
    'DynamicListExtensionRequiredForNonParameterReferences',
  ],
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    'Beside `x-ms-dynamic-values` that refers into the body, or to a name that occurs twice, there is `x-ms-dynamic-list`.',
  why: 'The older extension cannot say which of two values it means, so designers may pass the wrong one.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
  examples: [
    {
      name: 'a reference to a parameter',
      definition: withHarbourList(dynamicValues()),
      expected: [],
    },
    {
      name: 'both extensions',
      definition: withHarbourList(
        {
          ...dynamicValues(),
          ...dynamicList({parameters: {coast: {parameterReference: 'body/coast'}}}),
        },
        BODY,
      ),
      expected: [],
    },
    {
      name: 'a reference into the body',
      definition: withHarbourList(dynamicValues(), BODY),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-dynamic-values: Unexpected reference to `coast` inside the body, expected `x-ms-dynamic-list` beside `x-ms-dynamic-values`',
      ],
    },
    {
      name: 'a name that is a parameter and a property of the body',
      definition: withHarbourList(
        dynamicValues(),
        {name: 'coast', in: 'query', type: 'string', required: true},
        BODY,
      ),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-dynamic-values: Unexpected reference to `coast`, which is a parameter and a property of the body, expected `x-ms-dynamic-list` beside `x-ms-dynamic-values`',
      ],
    },
  ],
  check: {
    extension(node, report) {
      const {key, value} = node;
      if (key !== 'x-ms-dynamic-values' || Object.hasOwn(value, 'x-ms-dynamic-list')) return;
      const expected = 'expected `x-ms-dynamic-list` beside `x-ms-dynamic-values`';
      const twofold = ambiguousSource(node);
      const inside = sourceInsideBody(node);
      if (twofold !== undefined) {
        const message = `Unexpected reference to ${quote(twofold)}, which is a parameter and a property of the body, ${expected}`;
        report(message, [], {code: 'DynamicListExtensionRequiredForAmbiguousReferences'});
      } else if (inside !== undefined) {
        const message = `Unexpected reference to ${quote(inside)} inside the body, ${expected}`;
        report(message, [], {code: 'DynamicListExtensionRequiredForNonParameterReferences'});
      }
    },
  },
};
