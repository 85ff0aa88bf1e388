import {isSameValue} from '../../../core/json/value.js';
import {type Change, VERSIONING} from './change.js';
import {reportKeyword} from './keywords.js';
import {keywordOf} from './shape.js';

type Comparison = (before: unknown, after: unknown) => boolean;

const isLower: Comparison = (before, after) =>
  typeof after === 'number' && (typeof before !== 'number' || after < before);
const isHigher: Comparison = (before, after) =>
  typeof after === 'number' && (typeof before !== 'number' || after > before);
/** Sizes cannot be below zero anyway. */
const isHigherSize: Comparison = (before, after) => isHigher(before ?? 0, after);
const isNew: Comparison = (before, after) => after === true && before !== true;

/** For each keyword, whether its new value lets less through, or means something else. */
const IS_STRICTER: readonly (readonly [string, Comparison])[] = [
  ['maximum', isLower],
  ['minimum', isHigher],
  ['exclusiveMaximum', isNew],
  ['exclusiveMinimum', isNew],
  ['maxLength', isLower],
  ['minLength', isHigherSize],
  ['maxItems', isLower],
  ['minItems', isHigherSize],
  ['pattern', (before, after) => after !== undefined && after !== before],
  ['default', (before, after) => before !== undefined && !isSameValue(before, after)],
];

export const chgInputBounds: Change = {
  id: 'chg-input-bounds',
  severity: 'warning',
  summary: 'Bounds of an input do not become stricter, and its default stays.',
  why: 'Values that saved flows and apps send are refused, and those who left an input empty get another result. Keep the bounds that were published, or tighten them in a new revision of the operation.',
  source: VERSIONING,
  examples: [
    {
      name: 'a bound that became wider',
      old: {
        definition: {
          paths: {
            '/tides': {
              get: {
                parameters: [
                  {name: 'harbour', in: 'query', type: 'string', required: true, maxLength: 5},
                ],
              },
            },
          },
        },
      },
      new: {
        definition: {
          paths: {
            '/tides': {
              get: {
                parameters: [
                  {name: 'harbour', in: 'query', type: 'string', required: true, maxLength: 50},
                ],
              },
            },
          },
        },
      },
      expected: [],
    },
    {
      name: 'a new bound',
      old: {},
      new: {
        definition: {
          paths: {
            '/tides': {
              get: {
                parameters: [
                  {name: 'harbour', in: 'query', type: 'string', required: true, maxLength: 5},
                ],
              },
            },
          },
        },
      },
      expected: [
        '#/paths/~1tides/get/parameters/0/maxLength: Unexpected maxLength `5` of parameter `harbour` in query, expected none as before (reached by ListTides)',
      ],
    },
    {
      name: 'another default',
      old: {
        definition: {
          paths: {
            '/tides': {
              get: {
                parameters: [
                  {name: 'harbour', in: 'query', type: 'string', required: true, default: 'north'},
                ],
              },
            },
          },
        },
      },
      new: {
        definition: {
          paths: {
            '/tides': {
              get: {
                parameters: [
                  {name: 'harbour', in: 'query', type: 'string', required: true, default: 'south'},
                ],
              },
            },
          },
        },
      },
      expected: [
        '#/paths/~1tides/get/parameters/0/default: Unexpected default `south` of parameter `harbour` in query, expected `north` as before (reached by ListTides)',
      ],
    },
  ],
  check: {
    schema(pair, report) {
      const {direction, before, after} = pair;
      if (direction !== 'input' || before.type !== after.type) return;
      for (const [key, isStricter] of IS_STRICTER) {
        if (isStricter(keywordOf(before, key), keywordOf(after, key)))
          reportKeyword(pair, key, report);
      }
    },
  },
};
