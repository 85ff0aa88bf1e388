import {quote} from '../../../../core/json/value.js';
import type {PartNode} from '../../../../lint/definition/nodes.js';
import type {Report} from '../../../../lint/rule.js';
import {keyOf, ownUses, type ParameterUse} from '../_helpers/parameter-uses.js';
import type {PowerPlatformRule} from '../nodes.js';

const IDENTICAL = 'OperationParametersAreNotUnique';
const IN_OPERATION = 'OperationParametersContainDuplicateParameter';
const IN_PATH = 'PathParametersContainDuplicateParameter';

const LEVEL = {name: 'level', in: 'query', type: 'string'};

export const opParamsUnique: PowerPlatformRule = {
  id: 'op-params-unique',
  code: [IN_OPERATION, IDENTICAL, IN_PATH],
  severity: 'error',
  summary: 'No two parameters of an operation, and none of a path, have the same name and `in`.',
  why: 'The platform could not tell which of the two a value is for, and refuses the definition.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'an operation overrides a parameter of its path',
      definition: {paths: {'/tides': {parameters: [LEVEL], get: {parameters: [LEVEL]}}}},
      expected: [],
    },
    {
      name: 'the same name twice, and the same parameter twice',
      definition: {
        parameters: {Level: LEVEL},
        paths: {
          '/tides': {
            parameters: [{$ref: '#/parameters/Level'}, LEVEL],
            get: {parameters: [LEVEL, {...LEVEL, type: 'number'}]},
            post: {parameters: [LEVEL, LEVEL]},
          },
        },
      },
      expected: [
        '#/paths/~1tides/parameters/1: Unexpected second `query` parameter `level`, expected each name once',
        '#/paths/~1tides/get/parameters/1: Unexpected second `query` parameter `level`, expected each name once',
        '#/paths/~1tides/post/parameters/1: Unexpected second `query` parameter `level`, expected each name once',
      ],
    },
  ],
  check: {
    pathItem(item, report) {
      reportDuplicates(item, () => IN_PATH, report);
    },
    operation(operation, report) {
      reportDuplicates(
        operation,
        (one, other) => (isIdentical(one, other) ? IDENTICAL : IN_OPERATION),
        report,
      );
    },
  },
};

function reportDuplicates(
  holder: PartNode,
  codeOf: (one: ParameterUse, other: ParameterUse) => string,
  report: Report,
): void {
  const known = new Map<string, ParameterUse>();
  for (const use of ownUses(holder)) {
    const first = known.get(keyOf(use));
    if (first === undefined) known.set(keyOf(use), use);
    else if (use.name !== '') report(again(use), use, {code: codeOf(first, use)});
  }
}

function again(use: ParameterUse): string {
  const found = `Unexpected second ${quote(use.in)} parameter ${quote(use.name)}`;
  return `${found}, expected each name once`;
}

function isIdentical(one: ParameterUse, other: ParameterUse): boolean {
  return JSON.stringify(one.written) === JSON.stringify(other.written);
}
