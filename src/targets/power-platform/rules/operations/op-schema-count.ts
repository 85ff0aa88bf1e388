import type {JsonObject} from '../../../../core/json/value.js';
import type {DefinitionNode, OperationNode, SchemaTree} from '../../../../lint/definition/nodes.js';
import type {Report} from '../../../../lint/rule.js';
import {nameOf} from '../_helpers/operation-name.js';
import {schemaCounts} from '../_helpers/schema-counts.js';
import type {PowerPlatformRule} from '../nodes.js';

const IN_BODY = 512;
const IN_OPERATION = 16_384;
const IN_DEFINITION = 256 * IN_OPERATION;

/** Each definition has the next one twice, so that the first stands for 2, 4, 8, … schemas. */
const DOUBLING: JsonObject = Object.fromEntries(
  Array.from({length: 22}, (_, level) => {
    const $ref = `#/definitions/Level${level + 1}`;
    return [`Level${level}`, {type: 'object', properties: {rising: {$ref}, falling: {$ref}}}];
  }),
);

export const opSchemaCount: PowerPlatformRule = {
  id: 'op-schema-count',
  code: [
    'BodySchemaCountExceedsMaxAllowed',
    'OperationSchemaCountExceedsMaxAllowed',
    'TotalSchemaCountExceedsMaxAllowed',
  ],
  severity: 'error',
  summary:
    'A body has at most 512 schemas, an operation 16,384, and a definition 4,194,304, all references expanded.',
  why: 'The platform expands references before it counts properties and items, and takes no more.',
  source: 'https://github.com/microsoft/PowerPlatformConnectors/issues/1088',
  examples: [
    {
      name: 'a small body in a large definition',
      definition: {definitions: DOUBLING},
      expected: [],
    },
    {
      name: 'a definition that grows at every level',
      definition: {
        definitions: {...DOUBLING, Level22: {type: 'string'}},
        paths: {
          '/tides': {
            get: {
              responses: {200: {description: 'OK', schema: {$ref: '#/definitions/Level0'}}},
            },
          },
        },
      },
      expected: [
        '#/paths/~1tides/get/responses/200/schema: Unexpected body with 8388607 schemas when references are expanded, expected at most 512',
        '#/paths/~1tides/get: Unexpected operation `ListTides` with 8388607 schemas when references are expanded, expected at most 16384',
        '#/paths: Unexpected definition with 8388607 schemas when references are expanded, expected at most 4194304',
      ],
    },
  ],
  check: {
    definition(definition, report) {
      const countOf = schemaCounts(definition);
      reportBodies(definition, countOf, report);
      const total = reportOperations(definition, countOf, report);
      if (total <= IN_DEFINITION) return;
      const code = 'TotalSchemaCountExceedsMaxAllowed';
      report(tooMany('definition', total, IN_DEFINITION), 'paths', {code});
    },
  },
};

type CountOf = (tree: SchemaTree) => number;

/** What several operations share is told once, where it is written. */
function reportBodies(definition: DefinitionNode, countOf: CountOf, report: Report): void {
  for (const {schema} of [...definition.parameters, ...definition.responses]) {
    const count = schema ? countOf(schema.tree) : 0;
    if (schema && count > IN_BODY) report(tooMany('body', count, IN_BODY), schema);
  }
}

function reportOperations(definition: DefinitionNode, countOf: CountOf, report: Report): number {
  let total = 0;
  for (const operation of definition.operations) {
    const count = countIn(operation, countOf);
    total += count;
    if (count <= IN_OPERATION) continue;
    const code = 'OperationSchemaCountExceedsMaxAllowed';
    const message = tooMany(`operation ${nameOf(operation)}`, count, IN_OPERATION);
    report(message, operation, {code});
  }
  return total;
}

function countIn({parameters, responses}: OperationNode, countOf: CountOf): number {
  let count = 0;
  for (const {schema} of [...parameters, ...responses]) count += schema ? countOf(schema.tree) : 0;
  return count;
}

function tooMany(what: string, count: number, maximum: number): string {
  const found = `Unexpected ${what} with ${count} schemas when references are expanded`;
  return `${found}, expected at most ${maximum}`;
}
