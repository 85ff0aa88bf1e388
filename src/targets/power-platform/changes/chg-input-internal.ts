import {type Change, UPDATES} from './change.js';
import {reportField} from './places.js';

export const chgInputInternal: Change = {
  id: 'chg-input-internal',
  code: 'InputFieldVisibilityChangedToInternal',
  severity: 'error',
  summary: 'An input that people could fill in stays visible.',
  why: 'Makers of flows and apps no longer see what they filled in, and cannot change it. Use `advanced` to move it out of the way, or hide it in a new revision of the operation.',
  source: UPDATES,
  examples: [
    {
      name: 'a parameter that became advanced',
      old: {},
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
                    'x-ms-visibility': 'advanced',
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
      name: 'a parameter that became internal',
      old: {},
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
                    default: 'north',
                    'x-ms-visibility': 'internal',
                  },
                ],
              },
            },
          },
        },
      },
      expected: [
        '#/paths/~1tides/get/parameters/0: Unexpected parameter `harbour` in query that became `internal`, expected it to stay visible (reached by ListTides)',
      ],
    },
  ],
  check: {
    field(pair, report) {
      const {direction, label, before, after} = pair;
      if (direction !== 'input' || !before || before.isInternal || !after?.isInternal) return;
      reportField(
        pair,
        `Unexpected ${label} that became \`internal\`, expected it to stay visible`,
        report,
      );
    },
  },
};
