import {quote} from '../../../../core/json/value.js';
import {nearest} from '../../../../core/nearest.js';
import {metadataEntry} from '../_helpers/connector-metadata.js';
import type {PowerPlatformRule} from '../nodes.js';

const CATEGORIES: readonly string[] = [
  'AI',
  'Business Management',
  'Business Intelligence',
  'Collaboration',
  'Commerce',
  'Communication',
  'Content and Files',
  'Finance',
  'Data',
  'Human Resources',
  'Internet of Things',
  'IT Operations',
  'Lifestyle and Entertainment',
  'Marketing',
  'Productivity',
  'Sales and CRM',
  'Security',
  'Social Media',
  'Website',
];

export const metadataCategories: PowerPlatformRule = {
  id: 'metadata-categories',
  code: ['InvalidConnectorCategory', 'TooManyConnectorCategories'],
  severity: {custom: 'off', verified: 'error', independent: 'error'},
  summary: 'Categories are one or two of the known names, with `;` between them.',
  why: 'The gallery sorts by them; certification refuses other names, and more than two.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {
      name: 'two categories',
      definition: {
        'x-ms-connector-metadata': [{propertyName: 'Categories', propertyValue: 'Data;Website'}],
      },
      expected: [],
    },
    {
      name: 'three categories',
      definition: {
        'x-ms-connector-metadata': [{propertyName: 'Categories', propertyValue: 'Data;Website;AI'}],
      },
      expected: [
        '#/x-ms-connector-metadata/0/propertyValue: Unexpected 3 categories, expected one or two',
      ],
    },
    {
      name: 'an unknown category',
      definition: {
        'x-ms-connector-metadata': [{propertyName: 'Categories', propertyValue: 'Markting'}],
      },
      expected: [
        '#/x-ms-connector-metadata/0/propertyValue: Unexpected category `Markting`, expected `Marketing`',
      ],
    },
    {
      name: 'something else',
      definition: {
        'x-ms-connector-metadata': [{propertyName: 'Categories', propertyValue: 'Harbours'}],
      },
      expected: [
        '#/x-ms-connector-metadata/0/propertyValue: Unexpected category `Harbours`, expected one of: AI, Business Management, Business Intelligence, Collaboration, Commerce, Communication, Content and Files, Finance, Data, Human Resources, Internet of Things, IT Operations, Lifestyle and Entertainment, Marketing, Productivity, Sales and CRM, Security, Social Media, Website',
      ],
    },
  ],
  check: {
    definition({value}, report) {
      const entry = metadataEntry(value, 'Categories');
      if (!entry) return;
      const categories = entry.value
        .split(';')
        .map(category => category.trim())
        .filter(Boolean);
      if (categories.length > 2)
        return report(`Unexpected ${categories.length} categories, expected one or two`, entry.at, {
          code: 'TooManyConnectorCategories',
        });
      for (const category of categories.filter(name => !CATEGORIES.includes(name))) {
        const near = nearest(category, CATEGORIES);
        const expected = near ? quote(near) : `one of: ${CATEGORIES.join(', ')}`;
        report(`Unexpected category ${quote(category)}, expected ${expected}`, entry.at, {
          code: 'InvalidConnectorCategory',
        });
      }
    },
  },
};
