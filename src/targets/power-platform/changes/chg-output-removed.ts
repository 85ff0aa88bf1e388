import {type Change, UPDATES} from './change.js';
import {reportField} from './places.js';

export const chgOutputRemoved: Change = {
  id: 'chg-output-removed',
  code: 'OutputFieldDeleted',
  severity: 'error',
  summary: 'Every property of the published responses and notifications is still there.',
  why: 'Steps of flows and formulas of apps that use it get nothing, and flows with it cannot be saved any more. Keep it and fill it, or leave it out in a new revision of the operation.',
  source: UPDATES,
  examples: [
    {
      name: 'a further property',
      old: {},
      new: {definition: {definitions: {TideList: {properties: {height: {type: 'number'}}}}}},
      expected: [],
    },
    {
      name: 'a property that is gone',
      old: {},
      new: {definition: {definitions: {TideList: {properties: {count: null}}}}},
      expected: [
        '#/definitions/TideList/properties: Unexpected removal of property `count`, expected it to stay (reached by ListTides)',
      ],
    },
    {
      name: 'a response without its schema',
      old: {},
      new: {definition: {paths: {'/tides': {get: {responses: {200: {schema: null}}}}}}},
      expected: [
        '#/paths/~1tides/get/responses/200: Unexpected removal of schema of response `200`, expected it to stay (reached by ListTides)',
      ],
    },
  ],
  check: {
    field(pair, report) {
      const {direction, kind, label, before, after} = pair;
      if (direction !== 'output' || kind === 'items' || !before || after) return;
      reportField(pair, `Unexpected removal of ${label}, expected it to stay`, report);
    },
  },
};
