import {checkShape, type Shape} from '../_helpers/check-shape.js';
import {withParameters} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

const VALUE: Shape = {
  name: 'x-ms-trigger-value',
  members: {'value-collection': 'text', 'value-path': 'text'},
  isOpen: true,
};

export const extTriggerValue: PowerPlatformRule = {
  id: 'ext-trigger-value',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: '`x-ms-trigger-value` has `value-collection`, `value-path` or both.',
  why: 'The platform cannot tell where in the response the trigger finds its value.',
  source:
    'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/apiDefinition.swagger.schema.json',
  examples: [
    {
      name: 'both paths',
      definition: withParameters({
        name: 'day',
        in: 'query',
        type: 'string',
        'x-ms-trigger-value': {'value-collection': 'tides', 'value-path': 'id'},
      }),
      expected: [],
    },
    {
      name: 'none',
      definition: withParameters({
        name: 'day',
        in: 'query',
        type: 'string',
        'x-ms-trigger-value': {},
      }),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-trigger-value: Unexpected empty `x-ms-trigger-value`, expected `value-collection` or `value-path`',
      ],
    },
    {
      name: 'a path that is no text',
      definition: withParameters({
        name: 'day',
        in: 'query',
        type: 'string',
        'x-ms-trigger-value': {'value-path': 1},
      }),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-trigger-value/value-path: Unexpected number 1 as `value-path` of `x-ms-trigger-value`, expected a text',
      ],
    },
  ],
  check: {
    extension({key, extension, pointer}, report) {
      if (key !== 'x-ms-trigger-value') return;
      const value = checkShape(extension, VALUE, pointer, report);
      if (!value || Object.keys(value).length > 0) return;
      report('Unexpected empty `x-ms-trigger-value`, expected `value-collection` or `value-path`');
    },
  },
};
