import {listOf, quote} from '../../../../core/json/value.js';
import type {SchemaNode} from '../../../../lint/definition/nodes.js';
import {composedOf, isDynamic, isForObjects, outermost} from '../_helpers/schema-parts.js';
import {withBody} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

const DAY = {type: 'object', properties: {day: {type: 'string'}}};

export const schemaRequiredDefined: PowerPlatformRule = {
  id: 'schema-required-defined',
  code: 'RequiredPropertyDefinitionMissing',
  severity: 'error',
  summary: 'Each name in `required` is a property of the schema.',
  why: 'The service refuses the definition: users could never fill in a property that is not described.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'a property of a part',
      definition: withBody({allOf: [{$ref: '#/definitions/TideList'}], required: ['count']}),
      expected: [],
    },
    {
      name: 'no such property',
      definition: withBody({...DAY, required: ['day', 'Day']}),
      expected: [
        '#/paths/~1tides/post/parameters/0/schema/required/1: Unexpected required `Day` that is no property, expected a name from `properties`',
      ],
    },
  ],
  check: {
    schema(node, report) {
      if (listOf(node.value['required']).length === 0 || !isForObjects(node)) return;
      if (Object.hasOwn(node.value, '$ref')) return;
      const known = propertyNames(node);
      for (const [index, name] of listOf(node.value['required']).entries()) {
        if (typeof name !== 'string' || !known || known.has(name)) continue;
        const message = `Unexpected required ${quote(name)} that is no property, expected a name from \`properties\``;
        report(message, ['required', index]);
      }
    },
  },
};

/** Names of all properties, also those that are written wrong; undefined where they cannot be known. */
function propertyNames(node: SchemaNode): ReadonlySet<string> | undefined {
  const parts = composedOf(node.definition, outermost(node));
  if (!parts || parts.some(isDynamic)) return undefined;
  const names = new Set<string>();
  for (const {value} of parts)
    for (const name of Object.keys(value['properties'] ?? {})) names.add(name);
  return names;
}
