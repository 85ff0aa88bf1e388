import {quote} from '../../../core/json/value.js';
import {child} from '../../../core/pointer.js';
import {type Change, UPDATES} from './change.js';
import {nameOf} from './pair-operations.js';

export const chgOperationHidden: Change = {
  id: 'chg-operation-hidden',
  code: 'OperationHidden',
  severity: 'error',
  summary: 'An operation that people could choose stays visible.',
  why: 'Makers of flows and apps no longer find the operation, and cannot change the steps that use it. Mark it `deprecated` instead, and add its successor as a new revision.',
  source: UPDATES,
  examples: [
    {
      name: 'an operation that became deprecated',
      old: {},
      new: {definition: {paths: {'/tides': {get: {deprecated: true}}}}},
      expected: [],
    },
    {
      name: 'an operation that became internal',
      old: {},
      new: {definition: {paths: {'/tides': {get: {'x-ms-visibility': 'internal'}}}}},
      expected: [
        '#/paths/~1tides/get/x-ms-visibility: Unexpected visibility `internal` of operation `ListTides`, expected it to stay visible',
      ],
    },
  ],
  check: {
    operation({before, after}, report) {
      if (!before || !after || before.isInternal || !after.isInternal) return;
      const message = `Unexpected visibility \`internal\` of operation ${quote(nameOf(after))}, expected it to stay visible`;
      report(message, before.pointer, child(after.pointer, 'x-ms-visibility'));
    },
  },
};
