import {describe, quote, textOf} from '../../../../core/json/value.js';
import {child} from '../../../../core/pointer.js';
import type {Node} from '../../../../lint/definition/nodes.js';
import type {Report} from '../../../../lint/rule.js';
import {queryParameter, withParameters} from '../_helpers/tide-samples.js';
import {valuePlaces} from '../_helpers/value-places.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

/** Of OpenAPI 2.0, but in none of a thousand published connectors. */
const UNSUPPORTED: ReadonlySet<string> = new Set(['ssv', 'tsv', 'pipes', 'multi']);

export const paramCollectionformat: PowerPlatformRule = {
  id: 'param-collectionformat',
  code: 'CollectionFormatValueNotSupported',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: '`collectionFormat` of an array is `csv`, or left out.',
  why: 'The platform sends the elements with commas between them; other forms are refused.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'commas',
      definition: withParameters(
        queryParameter({type: 'array', items: {type: 'string'}, collectionFormat: 'csv'}),
      ),
      expected: [],
    },
    {
      name: 'one parameter for each element',
      definition: withParameters(
        queryParameter({type: 'array', items: {type: 'string'}, collectionFormat: 'multi'}),
      ),
      expected: [
        '#/paths/~1tides/get/parameters/0/collectionFormat: Unexpected `collectionFormat` `multi`, expected `csv`',
      ],
    },
    {
      name: 'no word of OpenAPI',
      definition: withParameters(
        queryParameter({type: 'array', items: {type: 'string'}, collectionFormat: 'json'}),
      ),
      expected: [
        '#/paths/~1tides/get/parameters/0/collectionFormat: Unexpected text `json` as `collectionFormat`, expected `csv`',
      ],
    },
  ],
  check: {
    violation(violation, report) {
      if (ownerOf(violation) !== 'param-collectionformat') return;
      if (typeof violation.value !== 'string') return;
      report(`Unexpected ${describe(violation.value)} as \`collectionFormat\`, expected \`csv\``);
    },
    parameter: checkPlaces,
    header: checkPlaces,
  },
};

function checkPlaces(node: Node, report: Report): void {
  const places = valuePlaces(node);
  for (const [index, {pointer, value}] of places.entries()) {
    const format = textOf(value['collectionFormat']) ?? '';
    // `multi` is a word of OpenAPI only on a parameter itself: elsewhere it breaks the structure.
    const isReported = format === 'multi' && (index > 0 || !Object.hasOwn(node.value, 'in'));
    if (!UNSUPPORTED.has(format) || isReported) continue;
    const at = {pointer: child(pointer, 'collectionFormat')};
    report(`Unexpected \`collectionFormat\` ${quote(format)}, expected \`csv\``, at);
  }
}
