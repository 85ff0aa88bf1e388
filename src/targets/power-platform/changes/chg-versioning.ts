import {objectOf, quote} from '../../../core/json/value.js';
import {child} from '../../../core/pointer.js';
import type {OperationNode} from '../../../lint/definition/nodes.js';
import {type Change, VERSIONING} from './change.js';
import {nameOf} from './pair-operations.js';

export const chgVersioning: Change = {
  id: 'chg-versioning',
  severity: 'error',
  summary: 'A new revision is an operation of its own: the old one keeps its number.',
  why: 'Flows and apps that use the old revision find another one under its id, and fail if it takes or gives anything else. Add an operation with a new id and path for the new revision (`ListTides_V2`, `/v2/tides`, the same family), and mark the old one `deprecated`.',
  source: VERSIONING,
  examples: [
    {
      name: 'a revision beside the old one',
      old: {},
      new: {
        definition: {
          paths: {
            '/tides': {
              get: {deprecated: true, 'x-ms-api-annotation': {family: 'ListTides', revision: 1}},
            },
            '/v2/tides': {
              get: {
                operationId: 'ListTides_V2',
                'x-ms-api-annotation': {family: 'ListTides', revision: 2},
                responses: {200: {description: 'The tides of the day.'}},
              },
            },
          },
        },
      },
      expected: [],
    },
    {
      name: 'a revision in place of the old one',
      old: {
        definition: {
          paths: {
            '/tides': {get: {'x-ms-api-annotation': {family: 'ListTides', revision: 1}}},
          },
        },
      },
      new: {
        definition: {
          paths: {
            '/tides': {get: {'x-ms-api-annotation': {family: 'ListTides', revision: 2}}},
          },
        },
      },
      expected: [
        '#/paths/~1tides/get/x-ms-api-annotation/revision: Unexpected revision `2` of operation `ListTides`, expected `1` as before',
      ],
    },
    {
      name: 'a revision that was not said before',
      old: {},
      new: {
        definition: {
          paths: {
            '/tides': {get: {'x-ms-api-annotation': {family: 'ListTides', revision: 1}}},
          },
        },
      },
      expected: [],
    },
  ],
  check: {
    operation({before, after}, report) {
      const old = before && revisionOf(before);
      if (!before || !after || old === undefined) return;
      // An operation without a revision is the first.
      const now = revisionOf(after) ?? 1;
      if (old === now) return;
      const found = `revision ${quote(now)} of operation ${quote(nameOf(after))}`;
      const message = `Unexpected ${found}, expected ${quote(old)} as before`;
      report(message, child(before.pointer, ...PLACE), child(after.pointer, ...PLACE));
    },
  },
};

const PLACE = ['x-ms-api-annotation', 'revision'] as const;

function revisionOf({value}: OperationNode): unknown {
  return objectOf(value['x-ms-api-annotation'])['revision'];
}
