import {printAsset} from '../../../../core/assets.js';
import {type JsonObject, quote} from '../../../../core/json/value.js';
import {documentOf} from '../../assets/roles.js';
import type {PowerPlatformRule} from '../nodes.js';

const MAXIMUM = 1_048_576;

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
        '#: Unexpected definition of 1048577 bytes, expected at most 1048576; the largest part is `swagger` with 5',
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
        `Unexpected definition of ${size} bytes, expected at most ${MAXIMUM}; the largest part is ${largestPart(definition.value)}`,
      );
    },
  },
};

function sizeOf(content: string | Uint8Array): number {
  return typeof content === 'string' ? new TextEncoder().encode(content).length : content.length;
}

function largestPart(definition: JsonObject): string {
  const parts = Object.keys(definition).map(key => ({
    key,
    size: JSON.stringify(definition[key]).length,
  }));
  const largest = parts.sort((a, b) => b.size - a.size)[0];
  return largest ? `${quote(largest.key)} with ${largest.size}` : 'its white space';
}
