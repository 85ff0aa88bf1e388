import {type Change, VERSIONING} from './change.js';
import {reportField} from './places.js';

export const chgInputOptionalToRequired: Change = {
  id: 'chg-input-optional-to-required',
  severity: 'error',
  summary: 'An input that was optional stays optional.',
  why: 'Saved flows and apps that leave it empty are refused. Let the service take a default for it, or require it in a new revision of the operation.',
  source: VERSIONING,
  examples: [
    {
      name: 'a parameter that became optional',
      old: {},
      new: {
        definition: {
          paths: {'/tides': {get: {parameters: [{name: 'harbour', in: 'query', type: 'string'}]}}},
        },
      },
      expected: [],
    },
    {
      name: 'a property that became required',
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
                    schema: {type: 'object', properties: {time: {type: 'string'}}},
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
                    schema: {
                      type: 'object',
                      required: ['time'],
                      properties: {time: {type: 'string'}},
                    },
                  },
                ],
              },
            },
          },
        },
      },
      expected: [
        '#/paths/~1tides/post/parameters/0/schema/properties/time: Unexpected property `time` that became required, expected it to stay optional (reached by AddTide)',
      ],
    },
  ],
  check: {
    field(pair, report) {
      const {direction, label, before, after} = pair;
      if (direction !== 'input' || !before || before.isRequired || !after?.isRequired) return;
      reportField(
        pair,
        `Unexpected ${label} that became required, expected it to stay optional`,
        report,
      );
    },
  },
};
