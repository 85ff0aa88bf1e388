import {quote} from '../../../../core/json/value.js';
import {isMimeType, mimeEntries} from '../_helpers/mime-entries.js';
import {baseType} from '../_helpers/mime-types.js';
import type {PowerPlatformRule} from '../nodes.js';

const SUPPORTED: readonly string[] = [
  'application/json',
  'text/plain',
  'multipart/form-data',
  'application/x-www-form-urlencoded',
];
const EXPECTED =
  '`application/json`, `text/plain`, `multipart/form-data` or `application/x-www-form-urlencoded`';

export const mimeSupported: PowerPlatformRule = {
  id: 'mime-supported',
  code: 'MimeTypeNotSupported',
  severity: {custom: 'off', verified: 'error', independent: 'error'},
  summary: '`consumes` and `produces` have only types that the platform handles.',
  why: 'The platform reads JSON, plain text and forms; other bodies arrive as they are. Certification refused `*/*`, other types are only advised against.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'JSON', expected: []},
    {
      name: 'XML',
      definition: {produces: ['application/xml']},
      expected: [
        '#/produces/0: Unexpected MIME type `application/xml` in `produces`, expected `application/json`, `text/plain`, `multipart/form-data` or `application/x-www-form-urlencoded`',
      ],
    },
    {
      name: 'JSON with a parameter',
      definition: {produces: ['application/json; charset=utf-8']},
      expected: [
        '#/produces/0: Unexpected MIME type `application/json; charset=utf-8` in `produces`, expected `application/json` without parameters',
      ],
    },
    {
      name: 'anything',
      definition: {paths: {'/tides': {get: {produces: ['*/*']}}}},
      expected: [
        '#/paths/~1tides/get/produces/0: Unexpected MIME type `*/*` in `produces`, expected `application/json`, `text/plain`, `multipart/form-data` or `application/x-www-form-urlencoded`',
      ],
    },
  ],
  check: {
    definition(definition, report) {
      for (const {key, type, pointer} of mimeEntries(definition)) {
        if (SUPPORTED.includes(type.trim().toLowerCase()) || !isMimeType(type)) continue;
        const severity = type.trim() === '*/*' ? 'error' : 'warning';
        const bare = baseType(type);
        const expected = SUPPORTED.includes(bare) ? `${quote(bare)} without parameters` : EXPECTED;
        report(
          `Unexpected MIME type ${quote(type)} in ${quote(key)}, expected ${expected}`,
          {pointer},
          {severity},
        );
      }
    },
  },
};
