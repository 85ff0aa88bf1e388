import {textOf} from '../../../../core/json/value.js';
import type {SchemaNode} from '../../../../lint/definition/nodes.js';
import {isHiddenSchema} from '../_helpers/hidden-schema.js';
import {schemaName} from '../_helpers/schema-parts.js';
import {LONGEST_LABEL} from '../_helpers/sentence-label.js';
import {withAnswer, withBody} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

const LONG =
  'The time of day at which the tide is highest in the harbour, in the zone of the coast';
const DAY = {type: 'string', 'x-ms-summary': 'Day', description: 'The day of the tide.'};

export const schemaPropertyStrings: PowerPlatformRule = {
  id: 'schema-property-strings',
  severity: 'warning',
  summary: `A visible property has an x-ms-summary of at most ${LONGEST_LABEL} characters, and a description.`,
  why: 'Users read them in the fields of an action and in the list of dynamic content. Reviewers ask for them in what is sent; in responses they are welcome.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/connector-string-guidance',
  examples: [
    {
      name: 'both texts',
      definition: withBody({type: 'object', properties: {day: DAY}}),
      expected: [],
    },
    {
      name: 'a title, as the wizard of the platform writes it',
      definition: withAnswer({
        type: 'object',
        properties: {day: {type: 'string', title: 'Day', description: 'The day of the tide.'}},
      }),
      expected: [],
    },
    {
      name: 'no text at all',
      definition: withBody({type: 'object', properties: {day: {type: 'string'}}}),
      expected: [
        '#/paths/~1tides/post/parameters/0/schema/properties/day: Unexpected property `day` without `x-ms-summary` and `description`, expected texts for people',
      ],
    },
    {
      name: 'a response without texts',
      definition: withAnswer({type: 'object', properties: {day: {type: 'string'}}}),
      expected: [
        '#/paths/~1tides/get/responses/200/schema: Unexpected schema with 1 property without `x-ms-summary` or `description`, expected texts for people',
      ],
    },
    {
      name: 'a sentence as a label',
      definition: withBody({type: 'object', properties: {day: {...DAY, 'x-ms-summary': LONG}}}),
      expected: [
        `#/paths/~1tides/post/parameters/0/schema/properties/day/x-ms-summary: Unexpected \`x-ms-summary\` of ${LONG.length} characters, expected at most 80`,
      ],
    },
  ],
  check: {
    schema(node, report) {
      if (!needsTexts(node)) return;
      const length = textOf(node.value['x-ms-summary'])?.length ?? 0;
      if (length > LONGEST_LABEL)
        report(
          `Unexpected \`x-ms-summary\` of ${length} characters, expected at most ${LONGEST_LABEL}`,
          'x-ms-summary',
        );
      const missing = missingTexts(node);
      if (missing.length === 0 || !node.tree.directions.has('input')) return;
      const found = `${schemaName(node)} without ${missing.join(' and ')}`;
      report(`Unexpected ${found}, expected texts for people`);
    },
    definition({schemas}, report) {
      for (const [root, count] of poorAnswers(schemas)) {
        const found = `${schemaName(root)} with ${count} ${count === 1 ? 'property' : 'properties'} without \`x-ms-summary\` or \`description\``;
        const at = {pointer: root.pointer};
        report(`Unexpected ${found}, expected texts for people`, at, {severity: 'note'});
      }
    },
  },
};

/** What is only answered has many properties: they are counted for each whole schema. */
function poorAnswers(schemas: readonly SchemaNode[]): Map<SchemaNode, number> {
  const counts = new Map<SchemaNode, number>();
  let root: SchemaNode | undefined;
  for (const schema of schemas) {
    if (schema.place === 'root') root = schema;
    if (!root || schema.tree.directions.has('input') || !needsTexts(schema)) continue;
    if (missingTexts(schema).length > 0) counts.set(root, (counts.get(root) ?? 0) + 1);
  }
  return counts;
}

function needsTexts(node: SchemaNode): boolean {
  // An empty one is told by `schema-no-empty`.
  const isEmpty = Object.keys(node.value).length === 0;
  return node.place === 'property' && !isEmpty && isLeaf(node) && !isHiddenSchema(node);
}

/** Empty texts count: `def-no-empty-strings` reports them. */
function missingTexts({value}: SchemaNode): string[] {
  const hasLabel = Object.hasOwn(value, 'x-ms-summary') || Object.hasOwn(value, 'title');
  const missing = hasLabel ? [] : ['`x-ms-summary`'];
  return Object.hasOwn(value, 'description') ? missing : [...missing, '`description`'];
}

/** One field: no object, no reference, no array of such. */
function isLeaf({value, properties, allOf, items}: SchemaNode): boolean {
  if (Object.hasOwn(value, '$ref') || properties.size > 0 || allOf.length > 0) return false;
  return value['type'] !== 'object' && (items === undefined || isLeaf(items));
}
