import {quote} from '../../../../core/json/value.js';
import type {DefinitionNode} from '../../../../lint/definition/nodes.js';
import type {Report} from '../../../../lint/rule.js';
import {
  type DynamicArgument,
  type DynamicReference,
  dynamicReferences,
} from '../_helpers/dynamic-reference.js';
import {dynamicValues, withHarbourList} from '../_helpers/harbour-list.js';
import {findInput, typeOfInput} from '../_helpers/operation-input.js';
import {operationsAround} from '../_helpers/operations-around.js';
import type {PowerPlatformRule} from '../nodes.js';

export const extDynamicTypes: PowerPlatformRule = {
  id: 'ext-dynamic-types',
  code: ['OperationParameterStaticTypeMismatch', 'OperationParameterTypeMismatch'],
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'What a dynamic extension passes has the type that the called operation wants.',
  why: 'The service behind the connector gets a value that it cannot read, and the list stays empty.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'a text for a text',
      definition: withHarbourList(dynamicValues({parameters: {coast: 'north'}})),
      expected: [],
    },
    {
      name: 'a number for a text',
      definition: withHarbourList(dynamicValues({parameters: {coast: 7}})),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-dynamic-values/parameters/coast: Unexpected integer for parameter `coast`, expected a value of type `string` as operation `ListHarbours` wants it',
      ],
    },
    {
      name: 'a reference to a number for a text',
      definition: withHarbourList(dynamicValues(), {
        name: 'coast',
        in: 'query',
        type: 'integer',
        required: true,
      }),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-dynamic-values/parameters/coast: Unexpected reference to `coast` of type `integer`, expected type `string` as operation `ListHarbours` wants it',
      ],
    },
  ],
  check: {
    extension(node, report) {
      for (const reference of dynamicReferences(node)) {
        for (const argument of reference.arguments)
          checkType(node.definition, reference, argument, report);
      }
    },
  },
};

function checkType(
  definition: DefinitionNode,
  {target}: DynamicReference,
  argument: DynamicArgument,
  report: Report,
): void {
  const input = target && findInput(definition, target, argument.name, argument.form);
  if (!input || typeof input === 'string') return;
  const wanted = typeOfInput(definition, input);
  const given = argument.source === undefined ? typeOf(argument.constant) : sourceType();
  if (!wanted || !given || isAccepted(given, wanted)) return;
  const {pointer, name, source} = argument;
  const expected = `type ${quote(wanted)} as operation ${quote(target.id)} wants it`;
  if (source === undefined) {
    const message = `Unexpected ${given} for parameter ${quote(name)}, expected a value of ${expected}`;
    report(message, {pointer}, {code: 'OperationParameterStaticTypeMismatch'});
  } else {
    const message = `Unexpected reference to ${quote(source)} of type ${quote(given)}, expected ${expected}`;
    report(message, {pointer}, {code: 'OperationParameterTypeMismatch'});
  }

  function sourceType(): string | undefined {
    const caller = operationsAround(definition, argument.pointer)?.[0];
    const found = caller && findInput(definition, caller, argument.source ?? '', argument.form);
    return !found || typeof found === 'string' ? undefined : typeOfInput(definition, found);
  }
}

function typeOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

function isAccepted(given: string, wanted: string): boolean {
  return given === wanted || wanted === 'file' || (given === 'integer' && wanted === 'number');
}
