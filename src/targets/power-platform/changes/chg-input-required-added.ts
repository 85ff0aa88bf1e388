import {type Change, VERSIONING} from './change.js';
import {reportField} from './places.js';

export const chgInputRequiredAdded: Change = {
  id: 'chg-input-required-added',
  severity: 'error',
  summary: 'What is new in an input is optional.',
  why: 'Saved flows and apps do not fill it in, and their calls are refused. Make it optional, or add it in a new revision of the operation.',
  source: VERSIONING,
  examples: [
    {
      name: 'a new optional parameter',
      old: {},
      new: {
        definition: {
          paths: {
            '/tides': {
              get: {
                parameters: [
                  {name: 'harbour', in: 'query', type: 'string', required: true},
                  {name: 'day', in: 'query', type: 'string'},
                ],
              },
            },
          },
        },
      },
      expected: [],
    },
    {
      name: 'a new required parameter',
      old: {},
      new: {
        definition: {
          paths: {
            '/tides': {
              get: {
                parameters: [
                  {name: 'harbour', in: 'query', type: 'string', required: true},
                  {name: 'day', in: 'query', type: 'string', required: true},
                ],
              },
            },
          },
        },
      },
      expected: [
        '#/paths/~1tides/get/parameters/1: Unexpected new required parameter `day` in query, expected it to be optional (reached by ListTides)',
      ],
    },
  ],
  check: {
    field(pair, report) {
      const {direction, label, before, after} = pair;
      if (direction !== 'input' || before || !after?.isRequired) return;
      reportField(pair, `Unexpected new required ${label}, expected it to be optional`, report);
    },
  },
};
