import {quote} from '../../../../core/json/value.js';
import {nameOf} from '../_helpers/operation-name.js';
import {usesOf} from '../_helpers/parameter-uses.js';
import type {PowerPlatformRule} from '../nodes.js';

export const opHeadDeleteBody: PowerPlatformRule = {
  id: 'op-head-delete-body',
  severity: 'warning',
  summary: 'HEAD and DELETE operations have no body.',
  why: 'HTTP gives it no meaning, and gateways on the way may drop it.',
  source: 'https://www.rfc-editor.org/rfc/rfc9110#section-9.3.5',
  examples: [
    {
      name: 'DELETE without a body',
      definition: {paths: {'/tides': {delete: {operationId: 'DeleteTides'}}}},
      expected: [],
    },
    {
      name: 'DELETE with a body',
      definition: {
        paths: {
          '/tides': {
            delete: {
              operationId: 'DeleteTides',
              parameters: [{name: 'days', in: 'body', schema: {type: 'object'}}],
            },
          },
        },
      },
      expected: [
        '#/paths/~1tides/delete/parameters/0: Unexpected body `days` in DELETE operation `DeleteTides`, expected path or query parameters',
      ],
    },
  ],
  check: {
    operation(operation, report) {
      const {method} = operation;
      if (method !== 'head' && method !== 'delete') return;
      const body = usesOf(operation).find(({in: location}) => location === 'body');
      if (!body) return;
      const name = `${method.toUpperCase()} operation ${nameOf(operation)}`;
      const {pointer} = body;
      report(`Unexpected body ${quote(body.name)} in ${name}, expected path or query parameters`, {
        pointer,
      });
    },
  },
};
