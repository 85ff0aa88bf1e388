import {isObject, quote} from '../../../../core/json/value.js';
import type {OperationNode, PathItemNode} from '../../../../lint/definition/nodes.js';
import type {Report} from '../../../../lint/rule.js';
import type {PowerPlatformRule} from '../nodes.js';

export const pathsNotEmpty: PowerPlatformRule = {
  id: 'paths-not-empty',
  policy: '5000.2.4.5',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'There is at least one path, each path has an operation, and no operation is empty.',
  why: 'What is empty offers nothing to a flow, and certification refuses operations without content.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
  examples: [
    {name: 'a path with an operation', expected: []},
    {
      name: 'no path at all',
      definition: {paths: {'/tides': null}},
      expected: [
        '#/paths: Unexpected definition without paths, expected at least one path with an operation',
      ],
    },
    {
      name: 'a path without operations, and an empty operation',
      definition: {paths: {'/harbours': {}, '/tides': {delete: {}}}},
      expected: [
        '#/paths/~1tides/delete: Unexpected empty operation `DELETE /tides`, expected at least an `operationId` and `responses`',
        '#/paths/~1harbours: Unexpected path `/harbours` without operations, expected at least one',
      ],
    },
  ],
  check: {
    definition({value, pathItems}, report) {
      if (pathItems.length > 0 || !isObject(value['paths'])) return;
      const message =
        'Unexpected definition without paths, expected at least one path with an operation';
      report(message, 'paths');
    },
    pathItem(item, report) {
      if (item.operations.length === 0) reportPath(item, report);
      for (const operation of item.operations) reportOperation(operation, report);
    },
  },
};

/** References, unknown methods and forgotten notifications are told by other rules. */
function reportPath({path, value}: PathItemNode, report: Report): void {
  if (Object.keys(value).some(key => key !== 'parameters')) return;
  const message = `Unexpected path ${quote(path)} without operations, expected at least one`;
  // One in twenty published connectors has one, so it is not refused.
  report(message, [], {severity: 'warning'});
}

function reportOperation({method, path, value}: OperationNode, report: Report): void {
  if (Object.keys(value).length > 0) return;
  const name = quote(`${method.toUpperCase()} ${path}`);
  const expected = 'expected at least an `operationId` and `responses`';
  report(`Unexpected empty operation ${name}, ${expected}`, [method]);
}
