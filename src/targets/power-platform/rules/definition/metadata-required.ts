import {METADATA} from '../_helpers/connector-metadata.js';
import type {PowerPlatformRule} from '../nodes.js';

/** More than 2 % of published connectors break it, but all are old: logs show that it is refused now (#1095, #4193). */
export const metadataRequired: PowerPlatformRule = {
  id: 'metadata-required',
  code: 'RequiredPropertyMissing',
  severity: {custom: 'off', verified: 'error', independent: 'error'},
  summary: 'The definition has `x-ms-connector-metadata`.',
  why: 'The store page takes website, privacy policy and categories from it; certification refuses a definition without it.',
  source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1095',
  examples: [
    {name: 'metadata', expected: []},
    {
      name: 'none',
      definition: {'x-ms-connector-metadata': null},
      expected: [
        '#: Unexpected definition without `x-ms-connector-metadata`, expected it with website, privacy policy and categories',
      ],
    },
  ],
  check: {
    definition({value}, report) {
      if (value[METADATA] !== undefined) return;
      report(
        'Unexpected definition without `x-ms-connector-metadata`, expected it with website, privacy policy and categories',
      );
    },
  },
};
