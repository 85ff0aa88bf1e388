import {objectOf, quote, textOf} from '../../../../core/json/value.js';
import {METADATA, METADATA_NAMES} from '../_helpers/connector-metadata.js';
import type {PowerPlatformRule} from '../nodes.js';

export const metadataNames: PowerPlatformRule = {
  id: 'metadata-names',
  code: 'ConnectorMetadataPropertiesMissing',
  severity: {custom: 'off', verified: 'error', independent: 'error'},
  summary:
    '`x-ms-connector-metadata` has the entries `Website`, `Privacy policy` and `Categories`.',
  why: 'Certification refuses a definition without one of them: the store page shows all three.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {name: 'all three', expected: []},
    {
      name: 'in another case',
      definition: {
        'x-ms-connector-metadata': [
          {propertyName: 'website', propertyValue: 'https://www.harbourtides.org'},
          {propertyName: 'Privacy Policy', propertyValue: 'https://www.harbourtides.org/privacy'},
          {propertyName: 'Categories', propertyValue: 'Data'},
        ],
      },
      expected: [],
    },
    {
      name: 'no categories',
      definition: {
        'x-ms-connector-metadata': [
          {propertyName: 'Website', propertyValue: 'https://www.harbourtides.org'},
          {propertyName: 'Privacy policy', propertyValue: 'https://www.harbourtides.org/privacy'},
        ],
      },
      expected: [
        '#/x-ms-connector-metadata: Unexpected metadata without `Categories`, expected an entry of that name',
      ],
    },
  ],
  check: {
    definition({value}, report) {
      const metadata = value[METADATA];
      if (!Array.isArray(metadata)) return;
      const names = new Set(
        metadata.map(entry => textOf(objectOf(entry)['propertyName'])?.trim().toLowerCase()),
      );
      for (const name of METADATA_NAMES) {
        if (!names.has(name.toLowerCase()))
          report(
            `Unexpected metadata without ${quote(name)}, expected an entry of that name`,
            METADATA,
          );
      }
    },
  },
};
