import {type Change, UPDATES} from './change.js';
import {reportField} from './places.js';

export const chgInputRemoved: Change = {
  id: 'chg-input-removed',
  code: 'InputFieldDeleted',
  severity: 'error',
  summary:
    'Every parameter and input property of the published version is still there, by name and place.',
  why: 'Flows and apps that fill it in are refused or lose what they send; a new name or another place is a removal. Keep it, say in its description that it has no effect any more, or take it away in a new revision of the operation.',
  source: UPDATES,
  examples: [
    {
      name: 'a further parameter',
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
      name: 'a parameter that is gone',
      old: {},
      new: {definition: {paths: {'/tides': {get: {parameters: []}}}}},
      expected: [
        '#/paths/~1tides/get/parameters: Unexpected removal of parameter `harbour` in query, expected it to stay (reached by ListTides)',
      ],
    },
    {
      name: 'a property of the body that is gone',
      old: {
        definition: {
          paths: {
            '/tides': {
              post: {
                operationId: 'AddTide',
                parameters: [
                  {
                    name: 'body',
                    in: 'body',
                    schema: {
                      type: 'object',
                      properties: {time: {type: 'string'}, height: {type: 'number'}},
                    },
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
              post: {
                operationId: 'AddTide',
                parameters: [
                  {
                    name: 'body',
                    in: 'body',
                    schema: {type: 'object', properties: {time: {type: 'string'}}},
                  },
                ],
              },
            },
          },
        },
      },
      expected: [
        '#/paths/~1tides/post/parameters/0/schema/properties: Unexpected removal of property `height`, expected it to stay (reached by AddTide)',
      ],
    },
  ],
  check: {
    field(pair, report) {
      const {direction, kind, label, before, after} = pair;
      if (direction !== 'input' || kind === 'items' || !before || after) return;
      reportField(pair, `Unexpected removal of ${label}, expected it to stay`, report);
    },
  },
};
