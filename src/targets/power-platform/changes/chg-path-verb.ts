import {quote, textOf} from '../../../core/json/value.js';
import type {OperationNode} from '../../../lint/definition/nodes.js';
import {type Change, VERSIONING} from './change.js';
import {nameOf} from './pair-operations.js';

export const chgPathVerb: Change = {
  id: 'chg-path-verb',
  severity: 'error',
  summary: 'Verb and path of an operation stay.',
  why: 'Saved flows and apps keep the old address in their steps and in policies, and their calls fail or reach something else. Add an operation with a new id for the new address, and mark the old one `deprecated`.',
  source: VERSIONING,
  examples: [
    {
      name: 'a part of the path that moved from basePath',
      old: {},
      new: {
        definition: {
          basePath: '/',
          paths: {
            '/tides': null,
            '/v1/tides': {
              get: {
                operationId: 'ListTides',
                parameters: [{name: 'harbour', in: 'query', type: 'string', required: true}],
                responses: {200: {schema: {$ref: '#/definitions/TideList'}}},
              },
            },
          },
        },
      },
      expected: [],
    },
    {
      name: 'another verb',
      old: {},
      new: {
        definition: {
          paths: {
            '/tides': {
              get: null,
              post: {
                operationId: 'ListTides',
                parameters: [{name: 'harbour', in: 'query', type: 'string', required: true}],
                responses: {200: {schema: {$ref: '#/definitions/TideList'}}},
              },
            },
          },
        },
      },
      expected: [
        '#/paths/~1tides/post: Unexpected `POST /tides` for operation `ListTides`, expected `GET /tides` as before',
      ],
    },
  ],
  check: {
    operation({before, after}, report) {
      if (!before || !after || addressOf(before) === addressOf(after)) return;
      const found = `${quote(verbAndPath(after))} for operation ${quote(nameOf(after))}`;
      const message = `Unexpected ${found}, expected ${quote(verbAndPath(before))} as before`;
      report(message, before.pointer, after.pointer);
    },
  },
};

function verbAndPath({method, path}: OperationNode): string {
  return `${method.toUpperCase()} ${path}`;
}

/** The same address may be shared out differently between basePath and path. */
function addressOf({method, path, definition}: OperationNode): string {
  const base = textOf(definition.value['basePath']) ?? '';
  return `${method} ${base.endsWith('/') ? base.slice(0, -1) : base}${path}`;
}
