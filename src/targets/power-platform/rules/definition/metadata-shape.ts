import {describe, isObject, objectOf, quote, textOf} from '../../../../core/json/value.js';
import type {Report} from '../../../../lint/rule.js';
import {METADATA} from '../_helpers/connector-metadata.js';
import type {PowerPlatformRule} from '../nodes.js';

const KEYS: readonly string[] = ['propertyName', 'propertyValue'];

export const metadataShape: PowerPlatformRule = {
  id: 'metadata-shape',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    '`x-ms-connector-metadata` is a list of `propertyName` and `propertyValue`, both texts, each name once.',
  why: 'The service reads no other form, and shows nothing of it in the store.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {name: 'a list of names and values', expected: []},
    {
      name: 'an object',
      definition: {'x-ms-connector-metadata': 'https://www.harbourtides.org'},
      expected: [
        '#/x-ms-connector-metadata: Unexpected text `https://www.harbourtides.org`, expected an array of entries with `propertyName` and `propertyValue`',
      ],
    },
    {
      name: 'an entry without a value',
      definition: {'x-ms-connector-metadata': [{propertyName: 'Website'}]},
      expected: [
        '#/x-ms-connector-metadata/0: Unexpected entry without a text as `propertyValue`, expected one',
      ],
    },
    {
      name: 'another key',
      definition: {
        'x-ms-connector-metadata': [
          {propertyName: 'Website', propertyValue: 'https://www.harbourtides.org', team: 'coast'},
        ],
      },
      expected: [
        '#/x-ms-connector-metadata/0/team: Unexpected key `team`, expected only `propertyName` and `propertyValue`',
      ],
    },
    {
      name: 'a name twice',
      definition: {
        'x-ms-connector-metadata': [
          {propertyName: 'Categories', propertyValue: 'Data'},
          {propertyName: 'Categories', propertyValue: 'Security'},
        ],
      },
      expected: [
        '#/x-ms-connector-metadata/1/propertyName: Unexpected second entry `Categories`, expected each name once',
      ],
    },
  ],
  check: {
    definition({value}, report) {
      const metadata = value[METADATA];
      if (metadata === undefined) return;
      if (!Array.isArray(metadata))
        return report(
          `Unexpected ${describe(metadata)}, expected an array of entries with \`propertyName\` and \`propertyValue\``,
          METADATA,
        );
      const names = new Set<string>();
      for (const [index, entry] of metadata.entries()) {
        checkEntry(entry, [METADATA, index], report);
        const name = textOf(objectOf(entry)['propertyName'])?.toLowerCase();
        if (name !== undefined && names.has(name))
          report(`Unexpected second entry ${quote(entry.propertyName)}, expected each name once`, [
            METADATA,
            index,
            'propertyName',
          ]);
        if (name !== undefined) names.add(name);
      }
    },
  },
};

function checkEntry(entry: unknown, at: readonly (string | number)[], report: Report): void {
  if (!isObject(entry)) {
    report(
      `Unexpected ${describe(entry)}, expected an object with \`propertyName\` and \`propertyValue\``,
      at,
    );
    return;
  }
  for (const key of KEYS) {
    if (!textOf(entry[key])?.trim())
      report(`Unexpected entry without a text as ${quote(key)}, expected one`, [...at, key]);
  }
  for (const key of Object.keys(entry)) {
    if (!KEYS.includes(key))
      report(`Unexpected key ${quote(key)}, expected only \`propertyName\` and \`propertyValue\``, [
        ...at,
        key,
      ]);
  }
}
