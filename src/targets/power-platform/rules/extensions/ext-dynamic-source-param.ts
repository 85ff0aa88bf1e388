import {quote} from '../../../../core/json/value.js';
import type {DefinitionNode, OperationNode} from '../../../../lint/definition/nodes.js';
import type {Report} from '../../../../lint/rule.js';
import {
  type DynamicArgument,
  type DynamicReference,
  dynamicReferences,
} from '../_helpers/dynamic-reference.js';
import {dynamicValues, withHarbourList} from '../_helpers/harbour-list.js';
import {
  findInput,
  isCertainInput,
  isInternalInput,
  type OperationInput,
} from '../_helpers/operation-input.js';
import {operationsAround} from '../_helpers/operations-around.js';
import type {PowerPlatformRule} from '../nodes.js';

const COAST = {name: 'coast', in: 'query', type: 'string'};

export const extDynamicSourceParam: PowerPlatformRule = {
  id: 'ext-dynamic-source-param',
  code: [
    'OperationParameterNameNotFound',
    'SourcePropertyInternal',
    'OperationParameterRequiredMismatch',
  ],
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    'What a dynamic extension refers to is a visible parameter of its operation, required where the call requires it.',
  why: 'The designer has nothing to pass on, so the list stays empty and users cannot see why.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'a visible, required parameter',
      definition: withHarbourList(dynamicValues()),
      expected: [],
    },
    {
      name: 'a parameter that the operation does not have',
      definition: withHarbourList(dynamicValues({parameters: {coast: {parameter: 'region'}}})),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-dynamic-values/parameters/coast: Unexpected reference to `region`, expected a parameter of operation `ListTides`',
      ],
    },
    {
      name: 'a parameter that users cannot see',
      definition: withHarbourList(dynamicValues(), {
        ...COAST,
        required: true,
        default: 'north',
        'x-ms-visibility': 'internal',
      }),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-dynamic-values/parameters/coast: Unexpected reference to the internal `coast` of operation `ListTides`, expected a visible parameter or a constant value',
      ],
    },
    {
      name: 'an optional parameter for a required one',
      definition: withHarbourList(dynamicValues(), COAST),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-dynamic-values/parameters/coast: Unexpected reference to the optional `coast` of operation `ListTides`, expected a required one because `ListHarbours` requires it',
      ],
    },
  ],
  check: {
    extension(node, report) {
      const references = dynamicReferences(node);
      if (references.every(one => one.arguments.every(({source}) => source === undefined))) return;
      const callers = operationsAround(node.definition, node.pointer) ?? [];
      if (callers.length === 0) return;
      for (const reference of references) {
        for (const argument of reference.arguments)
          checkSource(node.definition, callers, {reference, argument}, report);
      }
    },
  },
};

interface Passed {
  readonly reference: DynamicReference;
  readonly argument: DynamicArgument;
}

function checkSource(
  definition: DefinitionNode,
  callers: readonly OperationNode[],
  {reference, argument}: Passed,
  report: Report,
): void {
  const {source, form, pointer} = argument;
  if (source === undefined) return;
  const found = findInCallers(definition, callers, source, form);
  if (found === 'unknown') return;
  const name = quote(source);
  if (found === 'missing') {
    const message = `Unexpected reference to ${name}, expected a parameter of operation ${quote(callers[0]?.id ?? '')}`;
    report(message, {pointer}, {code: 'OperationParameterNameNotFound'});
    return;
  }
  const owner = quote(found.caller.id ?? '');
  if (isInternalInput(found.input) && !found.caller.isInternal) {
    const message = `Unexpected reference to the internal ${name} of operation ${owner}, expected a visible parameter or a constant value`;
    report(message, {pointer}, {code: 'SourcePropertyInternal'});
  } else if (!isCertainInput(found.input) && isDemanded(definition, reference, argument)) {
    const message = `Unexpected reference to the optional ${name} of operation ${owner}, expected a required one because ${quote(reference.operationId)} requires it`;
    report(message, {pointer}, {code: 'OperationParameterRequiredMismatch', severity: 'warning'});
  }
}

/** A shared schema is used by several operations: one that has the source is enough. */
function findInCallers(
  definition: DefinitionNode,
  callers: readonly OperationNode[],
  source: string,
  form: DynamicArgument['form'],
): {input: OperationInput; caller: OperationNode} | 'missing' | 'unknown' {
  let isUnknown = false;
  for (const caller of callers) {
    const input = findInput(definition, caller, source, form);
    if (typeof input !== 'string') return {input, caller};
    isUnknown ||= input === 'unknown';
  }
  return isUnknown ? 'unknown' : 'missing';
}

function isDemanded(
  definition: DefinitionNode,
  {target}: DynamicReference,
  {name, form}: DynamicArgument,
): boolean {
  const input = target ? findInput(definition, target, name, form) : 'missing';
  if (typeof input === 'string' || input.trail.length > 0) return false;
  const {value} = input.parameter;
  return value['required'] === true && value['default'] === undefined;
}
