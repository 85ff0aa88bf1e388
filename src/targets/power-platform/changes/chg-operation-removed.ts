import {quote} from '../../../core/json/value.js';
import {type Change, UPDATES} from './change.js';
import {nameOf} from './pair-operations.js';

export const chgOperationRemoved: Change = {
  id: 'chg-operation-removed',
  code: 'OperationDeleted',
  severity: 'error',
  summary: 'Every operation of the published version is still there under its operationId.',
  why: 'Flows and apps call an operation by its id: those that use it fail at their next run, and a new name is a removal like any other. Add the new operation beside the old one, as a new revision of its family, and mark the old one `deprecated`.',
  source: UPDATES,
  examples: [
    {
      name: 'a new operation beside the old one, which is deprecated',
      old: {},
      new: {
        definition: {
          paths: {
            '/tides': {get: {deprecated: true}},
            '/v2/tides': {get: {operationId: 'ListTidesV2'}},
          },
        },
      },
      expected: [],
    },
    {
      name: 'an operation that is gone',
      old: {definition: {paths: {'/tides': {post: {operationId: 'AddTide'}}}}},
      new: {},
      expected: [
        '#/paths/~1tides: Unexpected removal of operation `AddTide`, expected the old one to stay',
      ],
    },
    {
      name: 'an operation with a new id',
      old: {},
      new: {definition: {paths: {'/tides': {get: {operationId: 'GetTides'}}}}},
      expected: [
        '#/paths/~1tides/get: Unexpected operation `GetTides` in place of `ListTides`, expected the old one to stay',
      ],
    },
  ],
  check: {
    operation({before, after, instead}, report) {
      if (!before || after) return;
      const name = quote(nameOf(before));
      const found = instead
        ? `operation ${quote(nameOf(instead))} in place of ${name}`
        : `removal of operation ${name}`;
      report(`Unexpected ${found}, expected the old one to stay`, before.pointer, before.pointer);
    },
  },
};
