import {objectOf, quote} from '../../../../core/json/value.js';
import {child} from '../../../../core/pointer.js';
import type {
  DefinitionNode,
  OperationNode,
  ParameterNode,
} from '../../../../lint/definition/nodes.js';
import type {Report} from '../../../../lint/rule.js';
import {type DynamicReference, dynamicReferences} from '../_helpers/dynamic-reference.js';
import {dynamicValues, withHarbourList} from '../_helpers/harbour-list.js';
import {findInput} from '../_helpers/operation-input.js';
import type {PowerPlatformRule} from '../nodes.js';

export const extDynamicTargetParams: PowerPlatformRule = {
  id: 'ext-dynamic-target-params',
  code: ['OperationParameterNameNotFound', 'OperationMissingRequiredProperty'],
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    'A dynamic extension passes parameters that its operation has, and all that it requires.',
  why: 'The call fails in the designer, and users see an error where the list of choices should be.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'what the operation requires',
      definition: withHarbourList(dynamicValues()),
      expected: [],
    },
    {
      name: 'a parameter that the operation does not have',
      definition: withHarbourList(
        dynamicValues({parameters: {coast: {parameter: 'coast'}, region: 'north'}}),
      ),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-dynamic-values/parameters/region: Unexpected parameter `region`, expected a parameter of operation `ListHarbours`',
      ],
    },
    {
      name: 'nothing for a required parameter',
      definition: withHarbourList(dynamicValues({parameters: {}})),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-dynamic-values/parameters: Unexpected call of operation `ListHarbours` without its required parameter `coast`, expected a value or a reference for it',
      ],
    },
  ],
  check: {
    extension(node, report) {
      for (const reference of dynamicReferences(node)) {
        if (!reference.target) continue;
        reportUnknown(node.definition, reference, reference.target, report);
        reportMissing(reference, reference.target, report);
      }
    },
  },
};

function reportUnknown(
  definition: DefinitionNode,
  reference: DynamicReference,
  target: OperationNode,
  report: Report,
): void {
  for (const {name, form, pointer} of reference.arguments) {
    if (findInput(definition, target, name, form) !== 'missing') continue;
    report(
      `Unexpected parameter ${quote(name)}, expected a parameter of operation ${quote(target.id)}`,
      {pointer},
      {code: 'OperationParameterNameNotFound'},
    );
  }
}

function reportMissing(reference: DynamicReference, target: OperationNode, report: Report): void {
  for (const parameter of target.parameters) {
    if (!isNeeded(parameter) || isPassed(reference, parameter)) continue;
    report(
      `Unexpected call of operation ${quote(target.id)} without its required parameter ${quote(parameter.name)}, expected a value or a reference for it`,
      {pointer: child(reference.pointer, 'parameters')},
      {code: 'OperationMissingRequiredProperty'},
    );
  }
}

/** What is in a body is not counted: its properties have names of their own. */
function isNeeded({value, in: location}: ParameterNode): boolean {
  return location !== 'body' && value['required'] === true && value['default'] === undefined;
}

function isPassed({value}: DynamicReference, {name}: ParameterNode): boolean {
  return Object.hasOwn(objectOf(value['parameters']), name);
}
