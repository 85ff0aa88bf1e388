import {objectOf, quote, textOf} from '../../../../core/json/value.js';
import {productNamesIn} from '../_helpers/product-names.js';
import type {PowerPlatformRule} from '../nodes.js';

export const infoTitleProductNames: PowerPlatformRule = {
  id: 'info-title-product-names',
  policy: '5000.2.2.2',
  severity: {custom: 'off', verified: 'error', independent: 'error'},
  summary: 'The title names no product of the Power Platform.',
  why: 'Certification refuses it: users would take the connector for a part of that product.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {name: 'a name of its own', expected: []},
    {
      name: 'the name of a product',
      definition: {info: {title: 'Tides for Power Apps'}},
      expected: [
        '#/info/title: Unexpected product name `Power Apps` in the title, expected the name of the service alone',
      ],
    },
  ],
  check: {
    definition({value}, report) {
      const title = textOf(objectOf(value['info'])['title']) ?? '';
      for (const name of productNamesIn(title))
        report(
          `Unexpected product name ${quote(name)} in the title, expected the name of the service alone`,
          ['info', 'title'],
        );
    },
  },
};
