import {objectOf, quote, textOf} from '../../../../core/json/value.js';
import {productNamesIn} from '../_helpers/product-names.js';
import type {PowerPlatformRule} from '../nodes.js';

const REFUSED = /^(power\s+apps|power\s+automate|logic\s+apps)$/i;

export const infoDescriptionRestricted: PowerPlatformRule = {
  id: 'info-description-restricted',
  code: 'ValueContainsRestrictedWords',
  policy: '5000.2.3.5',
  severity: {custom: 'off', verified: 'error', independent: 'error'},
  summary: 'The description of the connector names no product of the Power Platform.',
  why: 'The validator refuses Power Apps, Power Automate and Logic Apps; reviewers ask to leave out the others too.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {name: 'the service alone', expected: []},
    {
      name: 'a product that the validator refuses',
      definition: {info: {description: 'Tells in Power Automate when the water is high.'}},
      expected: [
        '#/info/description: Unexpected product name `Power Automate` in the description, expected none',
      ],
    },
    {
      name: 'a product that reviewers refuse',
      definition: {info: {description: 'Tells on the Power Platform when the water is high.'}},
      expected: [
        '#/info/description: Unexpected product name `Power Platform` in the description, expected none',
      ],
    },
  ],
  check: {
    definition({value}, report) {
      const description = textOf(objectOf(value['info'])['description']) ?? '';
      for (const name of productNamesIn(description)) {
        const severity = REFUSED.test(name) ? 'error' : 'warning';
        report(
          `Unexpected product name ${quote(name)} in the description, expected none`,
          ['info', 'description'],
          {severity},
        );
      }
    },
  },
};
