import {quote, textOf} from '../../../../core/json/value.js';
import type {OperationNode} from '../../../../lint/definition/nodes.js';
import {nameOf} from '../_helpers/operation-name.js';
import type {PowerPlatformRule} from '../nodes.js';

export const opSummaryUnique: PowerPlatformRule = {
  id: 'op-summary-unique',
  severity: 'warning',
  summary: 'No two visible operations have the same summary, unless one is deprecated.',
  why: 'The designer lists operations by summary, so makers could not tell the two apart.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/connector-string-guidance',
  examples: [
    {
      name: 'the old version of an operation',
      definition: {
        paths: {'/tides/old': {get: {summary: 'List tides', deprecated: true}}},
      },
      expected: [],
    },
    {
      name: 'the same summary twice',
      definition: {paths: {'/tides': {post: {operationId: 'AddTide', summary: 'List Tides'}}}},
      expected: [
        '#/paths/~1tides/post/summary: Unexpected summary `List Tides` as of operation `ListTides`, expected one of its own',
      ],
    },
  ],
  check: {
    definition({operations}, report) {
      const known = new Map<string, OperationNode>();
      for (const operation of operations) {
        const summary = textOf(operation.value['summary'])?.trim() ?? '';
        if (summary === '' || operation.isInternal || operation.isDeprecated) continue;
        const first = known.get(summary.toLowerCase());
        if (first === undefined) known.set(summary.toLowerCase(), operation);
        else report(message(summary, first), {pointer: `${operation.pointer}/summary`});
      }
    },
  },
};

function message(summary: string, first: OperationNode): string {
  const found = `Unexpected summary ${quote(summary)} as of operation ${nameOf(first)}`;
  return `${found}, expected one of its own`;
}
