import {followReference} from '../../../../lint/definition/follow.js';
import type {SchemaNode} from '../../../../lint/definition/nodes.js';
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
        '#/definitions/TideList: Unexpected empty schema for a successful response, expected the properties of what comes back',
        '#/paths/~1tides/post/responses/201/schema: Unexpected empty schema for a successful response, expected the properties of what comes back',
      ],
    },
  ],
  check: {
    definition(definition, report) {
      const operations = definition.operations.filter(({isInternal}) => !isInternal);
      const schemas = operations.map(operation => {
        const schema = successSchema(operation);
        return schema && followReference(definition, schema);
      });
      for (const schema of new Set(schemas)) {
        if (!schema || !isEmpty(schema)) continue;
        const {pointer} = schema;
        report(
          'Unexpected empty schema for a successful response, expected the properties of what comes back',
          {pointer},
        );
      }
    },
  },
};

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
