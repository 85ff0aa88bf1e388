import {quote} from '../../../../core/json/value.js';
import type {Position} from '../../../../lint/definition/nodes.js';
import {KNOWN_EXTENSIONS, meantExtension} from '../_helpers/known-extensions.js';
import type {PowerPlatformRule} from '../nodes.js';

/** Those of AutoRest are told by ext-enum-values-position. */
const IGNORED: ReadonlySet<string> = new Set([
  'x-ms-enum',
  'x-ms-parameter-location',
  'x-ms-skip-url-encoding',
  'x-ms-client-name',
]);

export const defExtensionUnknownMs: PowerPlatformRule = {
  id: 'def-extension-unknown-ms',
  severity: 'warning',
  summary: 'An extension `x-ms-…` is one that the platform reads, at a place where it reads it.',
  why: 'The platform ignores all others without a word: what they were meant to do does not happen.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
  examples: [
    {
      name: 'a known extension',
      definition: {paths: {'/tides': {get: {'x-ms-visibility': 'important'}}}},
      expected: [],
    },
    {name: 'an extension of the author', definition: {'x-team': 'coast'}, expected: []},
    {
      name: 'an unknown extension',
      definition: {paths: {'/tides': {get: {'x-ms-examples': {}}}}},
      expected: [
        '#/paths/~1tides/get/x-ms-examples: Unexpected extension `x-ms-examples`, expected one that the platform reads',
      ],
    },
    {
      name: 'a known extension at the wrong place',
      definition: {info: {'x-ms-summary': 'Tides'}},
      expected: [
        '#/info/x-ms-summary: Unexpected extension `x-ms-summary` here, expected it only on: parameter, body, schema, operation, response, header',
      ],
    },
  ],
  check: {
    extension({key, position}, report) {
      if (!key.startsWith('x-ms-') || IGNORED.has(key) || meantExtension(key) !== undefined) return;
      if (!Object.hasOwn(KNOWN_EXTENSIONS, key))
        return report(`Unexpected extension ${quote(key)}, expected one that the platform reads`);
      const positions = KNOWN_EXTENSIONS[key] ?? [];
      if (positions.length === 0 || positions.includes(position)) return;
      report(
        `Unexpected extension ${quote(key)} here, expected it only on: ${positions.map(inWords).join(', ')}`,
      );
    },
  },
};

function inWords(position: Position): string {
  if (position === 'root') return 'definition';
  return position === 'body-parameter' ? 'body' : position;
}
