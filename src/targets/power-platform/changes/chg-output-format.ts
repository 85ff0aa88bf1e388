import {type Change, UPDATES} from './change.js';
import {reportKeyword} from './keywords.js';
import {keywordOf} from './shape.js';

export const chgOutputFormat: Change = {
  id: 'chg-output-format',
  severity: 'warning',
  summary: 'Properties of responses and notifications keep their format.',
  why: 'Flows and apps read a date, a file or a number by its format, and offer the property where it fits: steps that use it may fail. Keep the format, or change it in a new revision of the operation.',
  source: UPDATES,
  examples: [
    {
      name: 'another description',
      old: {},
      new: {
        definition: {
          definitions: {TideList: {properties: {count: {description: 'The number of tides.'}}}},
        },
      },
      expected: [],
    },
    {
      name: 'another format',
      old: {},
      new: {definition: {definitions: {TideList: {properties: {count: {format: 'int64'}}}}}},
      expected: [
        '#/definitions/TideList/properties/count/format: Unexpected format `int64` of property `count`, expected `int32` as before (reached by ListTides)',
      ],
    },
  ],
  check: {
    schema(pair, report) {
      const {direction, before, after} = pair;
      if (direction !== 'output' || before.type !== after.type) return;
      if (keywordOf(before, 'format') !== keywordOf(after, 'format'))
        reportKeyword(pair, 'format', report);
    },
  },
};
