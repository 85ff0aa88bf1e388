import {describe, quote} from '../../../../core/json/value.js';
import {orList} from '../_helpers/check-shape.js';
import {withParameters} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

const VALUES = ['important', 'advanced', 'internal'];

/** The rule about operations is `op-visibility`. */
export const extVisibility: PowerPlatformRule = {
  id: 'ext-visibility',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: '`x-ms-visibility` of a parameter or a schema is `important`, `advanced` or `internal`.',
  why: 'Other values do nothing: a field that should be hidden stays in sight of every user.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
  examples: [
    {
      name: 'a known value',
      definition: withParameters({
        name: 'day',
        in: 'query',
        type: 'string',
        'x-ms-visibility': 'advanced',
      }),
      expected: [],
    },
    {
      name: 'another word',
      definition: withParameters({
        name: 'day',
        in: 'query',
        type: 'string',
        'x-ms-visibility': 'hidden',
      }),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-visibility: Unexpected visibility `hidden`, expected `important`, `advanced` or `internal`',
      ],
    },
    {
      name: 'nothing',
      definition: withParameters({name: 'day', in: 'query', type: 'string', 'x-ms-visibility': ''}),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-visibility: Unexpected empty visibility, expected `important`, `advanced` or `internal`, or no `x-ms-visibility`',
      ],
    },
  ],
  check: {
    extension({key, extension, position}, report) {
      if (key !== 'x-ms-visibility' || position === 'operation') return;
      if (typeof extension === 'string' && VALUES.includes(extension)) return;
      if (extension === '') {
        const message = `Unexpected empty visibility, expected ${orList(VALUES)}, or no \`x-ms-visibility\``;
        return report(message, [], {severity: 'warning'});
      }
      const found = typeof extension === 'string' ? quote(extension) : describe(extension);
      report(`Unexpected visibility ${found}, expected ${orList(VALUES)}`);
    },
  },
};
