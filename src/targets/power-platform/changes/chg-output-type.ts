import {type Change, UPDATES} from './change.js';
import {reportKeyword} from './keywords.js';
import {reportField} from './places.js';

export const chgOutputType: Change = {
  id: 'chg-output-type',
  code: 'OutputFieldTypeChanged',
  severity: 'error',
  summary: 'Properties of responses and notifications keep their type.',
  why: 'Steps of flows and formulas of apps that expect the old type fail or cannot be saved. Add a property of the new type beside the old one, or change it in a new revision of the operation.',
  source: UPDATES,
  examples: [
    {
      name: 'a type where there was none',
      old: {definition: {definitions: {TideList: {properties: {place: {}}}}}},
      new: {definition: {definitions: {TideList: {properties: {place: {type: 'string'}}}}}},
      expected: [],
    },
    {
      name: 'another type',
      old: {},
      new: {
        definition: {
          definitions: {TideList: {properties: {count: {type: 'string', format: null}}}},
        },
      },
      expected: [
        '#/definitions/TideList/properties/count/type: Unexpected type `string` of property `count`, expected `integer` as before (reached by ListTides)',
      ],
    },
  ],
  check: {
    field(pair, report) {
      const {direction, kind, label, before, after} = pair;
      if (direction !== 'output' || kind !== 'items' || !before || after) return;
      reportField(
        pair,
        `Unexpected removal of the schema of ${label}, expected it to stay`,
        report,
      );
    },
    schema(pair, report) {
      const {direction, before, after} = pair;
      if (direction !== 'output' || before.type === undefined || before.type === after.type) return;
      reportKeyword(pair, 'type', report);
    },
  },
};
