import {textOf} from '../../../../core/json/value.js';
import type {SchemaNode} from '../../../../lint/definition/nodes.js';
import {schemaName} from '../_helpers/schema-parts.js';
import {withAnswer, withBody} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

const MAXIMUM = 80;
const LONG =
  'The time of day at which the tide is highest in the harbour, in the zone of the coast';
const DAY = {type: 'string', 'x-ms-summary': 'Day', description: 'The day of the tide.'};

export const schemaPropertyStrings: PowerPlatformRule = {
  id: 'schema-property-strings',
  severity: 'warning',
  summary: `A visible property has an x-ms-summary of at most ${MAXIMUM} characters, and a description.`,
  why: 'Users read them in the fields of an action and in the list of dynamic content. Reviewers ask for them in what is sent; in answers they are welcome.',
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
      name: 'a sentence as a label',
      definition: withBody({type: 'object', properties: {day: {...DAY, 'x-ms-summary': LONG}}}),
      expected: [
        `#/paths/~1tides/post/parameters/0/schema/properties/day/x-ms-summary: Unexpected \`x-ms-summary\` of ${LONG.length} characters, expected at most 80`,
      ],
    },
  ],
  check: {
    schema(node, report) {
      if (node.place !== 'property' || node.isInternal || !isLeaf(node)) return;
      const missing = missingTexts(node);
      const details = node.tree.directions.has('input') ? undefined : ({severity: 'note'} as const);
      const length = textOf(node.value['x-ms-summary'])?.length ?? 0;
      if (missing.length > 0) {
        const found = `${schemaName(node)} without ${missing.join(' and ')}`;
        report(`Unexpected ${found}, expected texts for people`, undefined, details);
      }
      if (length > MAXIMUM) {
        const message = `Unexpected \`x-ms-summary\` of ${length} characters, expected at most ${MAXIMUM}`;
        report(message, 'x-ms-summary', details);
      }
    },
  },
};

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
