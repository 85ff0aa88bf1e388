import {quote} from '../../../../core/json/value.js';
import type {DefinitionNode, OperationNode} from '../../../../lint/definition/nodes.js';
import {
  type DynamicArgument,
  type DynamicKey,
  type DynamicReference,
  dynamicReferences,
} from '../_helpers/dynamic-reference.js';
import {dynamicList, dynamicValues, withHarbourList} from '../_helpers/harbour-list.js';
import {findBodyProperty} from '../_helpers/operation-input.js';
import {nameOf} from '../_helpers/operation-name.js';
import type {PowerPlatformRule} from '../nodes.js';

/** The newer extension in which names cannot be mistaken, for each older one. */
const UNAMBIGUOUS: Readonly<Partial<Record<DynamicKey, string>>> = {
  'x-ms-dynamic-values': 'x-ms-dynamic-list',
  'x-ms-dynamic-schema': 'x-ms-dynamic-properties',
};

const COAST_TWICE = {
  paths: {
    '/harbours': {
      get: null,
      post: {
        operationId: 'ListHarbours',
        parameters: [
          {name: 'coast', in: 'query', type: 'string'},
          {
            name: 'body',
            in: 'body',
            schema: {type: 'object', properties: {coast: {type: 'string'}}},
          },
        ],
        responses: {200: {description: 'The harbours.'}},
      },
    },
  },
};

export const paramAmbiguousName: PowerPlatformRule = {
  id: 'param-ambiguous-name',
  code: 'OperationParameterNameIsAmbiguous',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    'A name in a dynamic extension does not fit both a parameter and a property of the body.',
  why: 'The designer cannot tell which of the two gets the value; the newer extension names it by a path.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'one parameter of the name', definition: withHarbourList(dynamicValues()), expected: []},
    {
      name: 'two, and the newer extension beside the older',
      definition: twice({...dynamicValues(), ...dynamicList()}),
      expected: [],
    },
    {
      name: 'a parameter and a property of the name',
      definition: twice(dynamicValues()),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-dynamic-values/parameters/coast: Unexpected name `coast`, a parameter and a property of the body of `ListHarbours`, expected `x-ms-dynamic-list` beside it',
      ],
    },
  ],
  check: {
    extension(node, report) {
      for (const reference of dynamicReferences(node)) {
        const {key, target} = reference;
        const better = UNAMBIGUOUS[key];
        if (!target || !better || Object.hasOwn(node.value, better)) continue;
        for (const {name, pointer} of ambiguous(node.definition, reference, target)) {
          const found = `name ${quote(name)}, a parameter and a property of the body of ${nameOf(target)}`;
          report(`Unexpected ${found}, expected \`${better}\` beside it`, {pointer});
        }
      }
    },
  },
};

/** What is passed under a name that the operation has twice. */
function ambiguous(
  definition: DefinitionNode,
  reference: DynamicReference,
  target: OperationNode,
): DynamicArgument[] {
  const others = target.parameters.filter(parameter => parameter.in !== 'body');
  const names = new Set(others.map(parameter => parameter.name));
  return reference.arguments.filter(
    ({name}) => names.has(name) && typeof findBodyProperty(definition, target, name) === 'object',
  );
}

function twice(extensions: Parameters<typeof withHarbourList>[0]) {
  const {paths, definitions} = withHarbourList(extensions) as {
    paths: Record<string, object>;
    definitions: object;
  };
  return {definitions, paths: {...paths, ...COAST_TWICE.paths}};
}
