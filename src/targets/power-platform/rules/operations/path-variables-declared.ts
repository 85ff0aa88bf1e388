import {quote} from '../../../../core/json/value.js';
import type {OperationNode} from '../../../../lint/definition/nodes.js';
import {nameOf} from '../_helpers/operation-name.js';
import {hasUnknownParameters} from '../_helpers/parameter-uses.js';
import {isValidTemplate, variablesIn} from '../_helpers/path-template.js';
import type {PowerPlatformRule} from '../nodes.js';

export const pathVariablesDeclared: PowerPlatformRule = {
  id: 'path-variables-declared',
  code: 'OperationMissingPathParameter',
  severity: 'error',
  summary: 'Every variable of a path has a path parameter of exactly that name.',
  why: 'Nothing would fill the variable in, so the definition is refused.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'a parameter of the path, for all its operations',
      definition: {
        paths: {
          '/tides/{day}': {
            parameters: [{name: 'day', in: 'path', type: 'string', required: true}],
            get: {operationId: 'GetTides'},
          },
        },
      },
      expected: [],
    },
    {
      name: 'a variable without a parameter',
      definition: {paths: {'/tides/{day}': {get: {operationId: 'GetTides'}}}},
      expected: [
        '#/paths/~1tides~1{day}/get: Unexpected variable `{day}` in the path of operation `GetTides`, expected a path parameter `day`',
      ],
    },
  ],
  check: {
    operation(operation, report) {
      if (!isValidTemplate(operation.path) || isUnclear(operation)) return;
      const declared = new Set(
        operation.parameters.filter(({in: location}) => location === 'path').map(({name}) => name),
      );
      for (const name of new Set(variablesIn(operation.path))) {
        if (declared.has(name)) continue;
        const variable = `variable ${quote(`{${name}}`)} in the path of operation ${nameOf(operation)}`;
        report(`Unexpected ${variable}, expected a path parameter ${quote(name)}`, 'parameters');
      }
    },
  },
};

/** A reference that leads nowhere may have meant the missing parameter. */
function isUnclear(operation: OperationNode): boolean {
  const {definition, pathItem} = operation;
  return hasUnknownParameters(operation) || hasUnknownParameters({...pathItem, definition});
}
