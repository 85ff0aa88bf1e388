import {quote} from '../../../../core/json/value.js';
import type {DefinitionNode} from '../../../../lint/definition/nodes.js';
import {recursiveDefinitions} from '../_helpers/recursive-definitions.js';
import {requiredLoops} from '../_helpers/required-loops.js';
import {withDefinitions} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

const HARBOUR = {type: 'object', properties: {next: {$ref: '#/definitions/Harbour'}}};

export const schemaRefLoop: PowerPlatformRule = {
  id: 'schema-ref-loop',
  code: 'SchemaRefLoopNotAllowed',
  severity: 'error',
  summary: 'A shared schema is no mere reference to another one, and does not contain itself.',
  why: 'The service refuses references to references. It unfolds what contains itself again and again, up to its limits of depth and size.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'a schema in a schema',
      definition: withDefinitions({
        Bay: {type: 'object', properties: {tides: {$ref: '#/definitions/TideList'}}},
      }),
      expected: [],
    },
    {
      name: 'another name for a schema',
      definition: withDefinitions({Tides: {$ref: '#/definitions/TideList'}}),
      expected: [
        '#/definitions/Tides/$ref: Unexpected reference as shared schema `Tides`, expected the schema itself',
      ],
    },
    {
      name: 'a schema that contains itself',
      definition: withDefinitions({Harbour: HARBOUR}),
      expected: [
        '#/definitions/Harbour: Unexpected shared schema `Harbour` that contains itself, expected schemas that end',
      ],
    },
  ],
  check: {
    definition(definition, report) {
      for (const [name, {value, pointer}] of definition.definitions) {
        if (!Object.hasOwn(value, '$ref')) continue;
        const message = `Unexpected reference as shared schema ${quote(name)}, expected the schema itself`;
        report(message, {pointer: `${pointer}/$ref`});
      }
      for (const names of recursions(definition)) {
        const path = names.slice(1).map(quote).join(', ');
        const way = path === '' ? '' : `, by way of ${path}`;
        const message = `Unexpected shared schema ${quote(names[0])} that contains itself${way}, expected schemas that end`;
        const pointer = definition.definitions.get(names[0] ?? '')?.pointer ?? '';
        report(message, {pointer}, {severity: 'warning'});
      }
    },
  },
};

/** Definitions that contain each other, unless another finding already says so. */
function recursions(definition: DefinitionNode): string[][] {
  const groups = recursiveDefinitions(definition);
  if (groups.length === 0) return [];
  const loops = requiredLoops(definition).flatMap(({schemas}) => schemas);
  const told = new Set(loops.map(({tree}) => tree.name));
  return groups.filter(group => !group.some(name => told.has(name) || isAlias(definition, name)));
}

function isAlias({definitions}: DefinitionNode, name: string): boolean {
  return Object.hasOwn(definitions.get(name)?.value ?? {}, '$ref');
}
