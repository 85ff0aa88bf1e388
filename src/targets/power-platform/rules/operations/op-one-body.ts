import {quote} from '../../../../core/json/value.js';
import type {Report} from '../../../../lint/rule.js';
import {keyOf, ownUses, type ParameterUse, usesOf} from '../_helpers/parameter-uses.js';
import type {PowerPlatformRule} from '../nodes.js';

const IN_OPERATION = 'OperationParametersContainMultipleBodyParameters';
const IN_PATH = 'PathParametersContainMultipleBodyParameters';

const TIDE = {name: 'tide', in: 'body', schema: {type: 'object'}};
const HARBOUR = {name: 'harbour', in: 'body', schema: {type: 'object'}};

export const opOneBody: PowerPlatformRule = {
  id: 'op-one-body',
  code: [IN_OPERATION, IN_PATH],
  severity: 'error',
  summary: 'An operation has at most one body, and so has a path.',
  why: 'A request has only one. The definition is refused.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'one body',
      definition: {paths: {'/tides': {post: {parameters: [TIDE]}}}},
      expected: [],
    },
    {
      name: 'two bodies in an operation, and two in a path',
      definition: {
        paths: {
          '/tides': {post: {parameters: [TIDE, HARBOUR]}},
          '/harbours': {parameters: [HARBOUR, TIDE]},
        },
      },
      expected: [
        '#/paths/~1harbours/parameters/1: Unexpected second body `tide`, expected only `harbour`',
        '#/paths/~1tides/post/parameters/1: Unexpected second body `harbour`, expected only `tide`',
      ],
    },
  ],
  check: {
    pathItem(item, report) {
      reportBodies(bodiesIn(ownUses(item)), IN_PATH, report);
    },
    operation(operation, report) {
      const bodies = bodiesIn(usesOf(operation));
      const isOwn = bodies[0]?.pointer.startsWith(`${operation.pointer}/`);
      if (isOwn) reportBodies(bodies, IN_OPERATION, report);
    },
  },
};

/** Bodies of one name are told by op-params-unique. */
function bodiesIn(uses: readonly ParameterUse[]): ParameterUse[] {
  const bodies = uses.filter(use => use.in === 'body');
  return [...new Map(bodies.map(use => [keyOf(use), use])).values()];
}

function reportBodies([first, ...others]: ParameterUse[], code: string, report: Report): void {
  for (const {name, pointer} of others) {
    const expected = `expected only ${quote(first?.name)}`;
    report(`Unexpected second body ${quote(name)}, ${expected}`, {pointer}, {code});
  }
}
