import {quote} from '../../../core/json/value.js';
import {type Change, VERSIONING} from './change.js';
import {keywordOf, keywordPointer} from './shape.js';

export const chgInputEnumAdded: Change = {
  id: 'chg-input-enum-added',
  severity: 'error',
  summary: 'Every value that an input took is still allowed.',
  why: 'Saved flows and apps that send another value are refused. Keep the old values, offer suggestions with `x-ms-dynamic-values`, or restrict them in a new revision of the operation.',
  source: VERSIONING,
  examples: [
    {
      name: 'one more value',
      old: {
        definition: {
          paths: {
            '/tides': {
              get: {
                parameters: [
                  {name: 'harbour', in: 'query', type: 'string', required: true, enum: ['north']},
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
                  {
                    name: 'harbour',
                    in: 'query',
                    type: 'string',
                    required: true,
                    enum: ['south', 'north'],
                  },
                ],
              },
            },
          },
        },
      },
      expected: [],
    },
    {
      name: 'an enum where there was none',
      old: {},
      new: {
        definition: {
          paths: {
            '/tides': {
              get: {
                parameters: [
                  {name: 'harbour', in: 'query', type: 'string', required: true, enum: ['north']},
                ],
              },
            },
          },
        },
      },
      expected: [
        '#/paths/~1tides/get/parameters/0/enum: Unexpected new `enum` of parameter `harbour` in query, expected every value to stay allowed (reached by ListTides)',
      ],
    },
    {
      name: 'a value that is gone',
      old: {
        definition: {
          paths: {
            '/tides': {
              get: {
                parameters: [
                  {
                    name: 'harbour',
                    in: 'query',
                    type: 'string',
                    required: true,
                    enum: ['north', 'south'],
                  },
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
                  {name: 'harbour', in: 'query', type: 'string', required: true, enum: ['north']},
                ],
              },
            },
          },
        },
      },
      expected: [
        '#/paths/~1tides/get/parameters/0/enum: Unexpected removal of `south` from `enum` of parameter `harbour` in query, expected it to stay allowed (reached by ListTides)',
      ],
    },
  ],
  check: {
    schema({direction, label, before, after}, report) {
      if (direction !== 'input' || before.type !== after.type) return;
      const allowed = keywordOf(after, 'enum');
      if (!Array.isArray(allowed)) return;
      const known = keywordOf(before, 'enum');
      const at = keywordPointer(after, 'enum');
      if (!Array.isArray(known)) {
        const message = `Unexpected new \`enum\` of ${label}, expected every value to stay allowed`;
        return report(message, before.pointer, at);
      }
      const missing = missingIn(allowed, known);
      if (missing.length === 0) return;
      const found = `removal of ${inWords(missing)} from \`enum\` of ${label}`;
      report(
        `Unexpected ${found}, expected it to stay allowed`,
        keywordPointer(before, 'enum'),
        at,
      );
    },
  },
};

const SHOWN = 3;

function missingIn(allowed: readonly unknown[], known: readonly unknown[]): unknown[] {
  const texts = new Set(allowed.map(value => JSON.stringify(value)));
  return known.filter(value => !texts.has(JSON.stringify(value)));
}

function inWords(values: readonly unknown[]): string {
  const shown = values.slice(0, SHOWN).map(quote).join(', ');
  return values.length > SHOWN ? `${shown} and ${values.length - SHOWN} more` : shown;
}
