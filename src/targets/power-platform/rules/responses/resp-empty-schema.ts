import {followReference} from '../../../../lint/definition/follow.js';
import type {OperationNode, SchemaNode} from '../../../../lint/definition/nodes.js';
import {nameOf} from '../_helpers/operation-name.js';
import {successSchema} from '../_helpers/success-schema.js';
import type {PowerPlatformRule} from '../nodes.js';

export const respEmptySchema: PowerPlatformRule = {
  id: 'resp-empty-schema',
  policy: '5000.2.4.4',
  // A quarter of published connectors has one, and no log shows a refusal of it.
  severity: 'warning',
  summary:
    'The schema of a successful response says what comes back, be it by `x-ms-dynamic-schema`.',
  why: 'Later steps of a flow are offered nothing of the response. Reviewers ask for a full schema, or for none where nothing comes back.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
  examples: [
    {
      name: 'a schema that another operation gives',
      definition: {
        definitions: {
          TideList: {type: 'object', properties: null, 'x-ms-dynamic-schema': {operationId: 'X'}},
        },
      },
      expected: [],
    },
    {
      name: 'nothing at all, and an object without properties',
      definition: {
        paths: {
          '/tides': {post: {responses: {201: {description: 'Added.', schema: {}}}}},
        },
        definitions: {TideList: {type: 'object', properties: null}},
      },
      expected: [
        '#/definitions/TideList: Unexpected object without `properties` for a successful response of `ListTides`, expected the properties of what comes back',
        '#/paths/~1tides/post/responses/201/schema: Unexpected empty schema for a successful response, expected the properties of what comes back',
      ],
    },
  ],
  check: {
    definition(definition, report) {
      const seen = new Set<SchemaNode>();
      for (const operation of definition.operations) {
        const first = operation.isInternal ? undefined : successSchema(operation);
        const schema = first && followReference(definition, first);
        if (!schema || seen.has(schema)) continue;
        seen.add(schema);
        if (isEmpty(schema)) report(messageFor(schema, operation), {pointer: schema.pointer});
      }
    },
  },
};

function messageFor({pointer, value}: SchemaNode, operation: OperationNode): string {
  const isOwn = pointer.startsWith(`${operation.pointer}/`);
  const response = `a successful response${isOwn ? '' : ` of ${nameOf(operation)}`}`;
  return `Unexpected ${foundIn(value)} for ${response}, expected the properties of what comes back`;
}

function foundIn(value: SchemaNode['value']): string {
  if (Object.keys(value).length === 0) return 'empty schema';
  return value['type'] === 'object' ? 'object without `properties`' : 'schema without `type`';
}

/** An empty `properties` is told by schema-no-empty. */
function isEmpty({value}: SchemaNode): boolean {
  if (value['type'] !== undefined && value['type'] !== 'object') return false;
  const saying = Object.keys(value).filter(key => !SILENT.has(key));
  return saying.length === 0;
}

const SILENT: ReadonlySet<string> = new Set([
  'type',
  'title',
  'description',
  'x-ms-summary',
  'x-ms-visibility',
  'example',
  'required',
]);
