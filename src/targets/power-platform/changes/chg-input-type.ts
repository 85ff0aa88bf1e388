import type {ReportChange, SchemaPair} from './change.js';
import {type Change, VERSIONING} from './change.js';
import {reportKeyword} from './keywords.js';
import {reportField} from './places.js';
import {keywordOf} from './shape.js';

export const chgInputType: Change = {
  id: 'chg-input-type',
  severity: 'error',
  summary: 'An input keeps its type, its format and the type of its items.',
  why: 'What saved flows and apps send no longer fits, and their calls are refused. Add an input of the new type beside the old one, or change it in a new revision of the operation.',
  source: VERSIONING,
  examples: [
    {
      name: 'a type that was moved to definitions',
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
          definitions: {Time: {type: 'string'}},
          paths: {
            '/tides': {
              post: {
                operationId: 'AddTide',
                parameters: [
                  {
                    name: 'body',
                    in: 'body',
                    schema: {type: 'object', properties: {time: {$ref: '#/definitions/Time'}}},
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
      name: 'another type',
      old: {},
      new: {
        definition: {
          paths: {
            '/tides': {
              get: {parameters: [{name: 'harbour', in: 'query', type: 'integer', required: true}]},
            },
          },
        },
      },
      expected: [
        '#/paths/~1tides/get/parameters/0/type: Unexpected type `integer` of parameter `harbour` in query, expected `string` as before (reached by ListTides)',
      ],
    },
    {
      name: 'items of another type',
      old: {
        definition: {
          paths: {
            '/tides': {
              get: {
                parameters: [
                  {name: 'harbour', in: 'query', type: 'array', items: {type: 'string'}},
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
                  {name: 'harbour', in: 'query', type: 'array', items: {type: 'integer'}},
                ],
              },
            },
          },
        },
      },
      expected: [
        '#/paths/~1tides/get/parameters/0/items/type: Unexpected type `integer` of items of parameter `harbour` in query, expected `string` as before (reached by ListTides)',
      ],
    },
    {
      name: 'a format where there was none',
      old: {},
      new: {
        definition: {
          paths: {
            '/tides': {
              get: {
                parameters: [
                  {name: 'harbour', in: 'query', type: 'string', required: true, format: 'uuid'},
                ],
              },
            },
          },
        },
      },
      expected: [
        '#/paths/~1tides/get/parameters/0/format: Unexpected format `uuid` of parameter `harbour` in query, expected none as before (reached by ListTides)',
      ],
    },
  ],
  check: {
    field(pair, report) {
      const {direction, kind, label, before, after} = pair;
      if (direction !== 'input' || kind !== 'items' || !before || after) return;
      reportField(
        pair,
        `Unexpected removal of the schema of ${label}, expected it to stay`,
        report,
      );
    },
    schema(pair, report) {
      if (pair.direction !== 'input') return;
      if (pair.before.type === pair.after.type) return checkFormat(pair, report);
      reportKeyword(pair, 'type', report);
    },
  },
};

/** How a text is sent. */
const ENCODINGS: ReadonlySet<unknown> = new Set(['byte', 'binary']);

/** Without its format an input takes more than before, unless the format says how it is sent. */
function checkFormat(pair: SchemaPair, report: ReportChange): void {
  const before = keywordOf(pair.before, 'format');
  const after = keywordOf(pair.after, 'format');
  if (before === after || (after === undefined && !ENCODINGS.has(before))) return;
  reportKeyword(pair, 'format', report);
}
