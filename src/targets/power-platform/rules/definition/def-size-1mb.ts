import {printAsset} from '../../../../core/assets.js';
import {type JsonObject, objectOf, quote} from '../../../../core/json/value.js';
import {documentOf} from '../../assets/roles.js';
import type {PowerPlatformRule} from '../nodes.js';

const MAXIMUM = 1_048_576;
const SHOWN = 5;
const SECTIONS = [
  ['paths', 'path'],
  ['definitions', 'schema'],
] as const;

export const defSize1mb: PowerPlatformRule = {
  id: 'def-size-1mb',
  severity: 'error',
  summary: 'The definition is at most 1 MB (1,048,576 bytes) as a file.',
  why: 'The service refuses larger definitions; indentation counts.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/faq',
  examples: [
    {name: 'a small definition', expected: []},
    {
      name: 'one byte too many',
      definition: '{"swagger": "2.0"}'.padEnd(MAXIMUM + 1),
      expected: [
        '#: Unexpected definition of 1048577 bytes, expected at most 1048576; it is mostly white space',
      ],
    },
    {
      name: 'a schema that fills it',
      definition: JSON.stringify({
        paths: {'/tides': {}},
        definitions: {Small: {}, Tide: {description: 'x'.repeat(MAXIMUM)}},
      }),
      expected: [
        '#: Unexpected definition of 1048652 bytes, expected at most 1048576; the largest parts are schema `Tide` with 1048594, path `/tides` with 2, schema `Small` with 2',
      ],
    },
  ],
  check: {
    connector({assets, definition}, report) {
      const asset = documentOf(assets, 'definition');
      if (!asset || !definition) return;
      const size = sizeOf(printAsset(asset));
      if (size <= MAXIMUM) return;
      report(
        `Unexpected definition of ${size} bytes, expected at most ${MAXIMUM}; ${largestParts(definition.value)}`,
      );
    },
  },
};

function sizeOf(content: string | Uint8Array): number {
  return typeof content === 'string' ? new TextEncoder().encode(content).length : content.length;
}

/** What to look at first: paths and definitions by the size of their values, without white space. */
function largestParts(definition: JsonObject): string {
  const parts = SECTIONS.flatMap(([section, name]) =>
    Object.entries(objectOf(definition[section])).map(([key, value]) => ({
      named: `${name} ${quote(key)}`,
      size: sizeOf(JSON.stringify(value)),
    })),
  );
  const largest = parts.sort((a, b) => b.size - a.size).slice(0, SHOWN);
  if (largest.length === 0) return 'it is mostly white space';
  return `the largest parts are ${largest.map(({named, size}) => `${named} with ${size}`).join(', ')}`;
}
