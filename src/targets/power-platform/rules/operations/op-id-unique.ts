import {quote} from '../../../../core/json/value.js';
import type {OperationNode} from '../../../../lint/definition/nodes.js';
import type {PowerPlatformRule} from '../nodes.js';

export const opIdUnique: PowerPlatformRule = {
  id: 'op-id-unique',
  code: 'OperationIdNotUnique',
  severity: 'error',
  summary: 'No two operations have the same `operationId`.',
  why: 'Flows and apps could not tell the operations apart. Ids that differ only in capitals are accepted, but confuse people.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'two ids',
      definition: {paths: {'/tides': {post: {operationId: 'AddTide'}}}},
      expected: [],
    },
    {
      name: 'an id twice, and once more in other capitals',
      definition: {
        paths: {'/tides': {post: {operationId: 'ListTides'}, put: {operationId: 'listTides'}}},
      },
      expected: [
        '#/paths/~1tides/post/operationId: Unexpected second `operationId` `ListTides`, expected an id of its own for `POST /tides`',
        '#/paths/~1tides/put/operationId: Unexpected `operationId` `listTides` beside `ListTides`, expected ids that differ in more than capitals',
      ],
    },
  ],
  check: {
    definition({operations}, report) {
      const exact = new Set<string>();
      const known = new Map<string, string>();
      for (const operation of operations) {
        const id = operation.id?.trim();
        if (!id) continue;
        const place = {pointer: `${operation.pointer}/operationId`};
        const first = known.get(id.toLowerCase()) ?? id;
        if (exact.has(id)) report(repeated(operation, id), place);
        else if (first !== id) report(similar(id, first), place, {severity: 'warning'});
        exact.add(id);
        known.set(id.toLowerCase(), first);
      }
    },
  },
};

function repeated({method, path}: OperationNode, id: string): string {
  const owner = quote(`${method.toUpperCase()} ${path}`);
  return `Unexpected second \`operationId\` ${quote(id)}, expected an id of its own for ${owner}`;
}

function similar(id: string, first: string): string {
  const found = `Unexpected \`operationId\` ${quote(id)} beside ${quote(first)}`;
  return `${found}, expected ids that differ in more than capitals`;
}
