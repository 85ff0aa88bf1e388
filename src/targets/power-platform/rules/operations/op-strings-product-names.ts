import {quote} from '../../../../core/json/value.js';
import {productNamesIn} from '../_helpers/product-names.js';
import type {PowerPlatformRule} from '../nodes.js';

const POSITIONS: ReadonlySet<string> = new Set(['operation', 'parameter', 'body-parameter']);

export const opStringsProductNames: PowerPlatformRule = {
  id: 'op-strings-product-names',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary: 'Texts of operations and parameters name no product of the Power Platform.',
  why: 'The connector runs in all of them, also in those that come later, and reviewers ask for a neutral text.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {name: 'a neutral text', expected: []},
    {
      name: 'a product in a summary and in a parameter',
      definition: {
        paths: {
          '/tides': {
            get: {
              summary: 'List tides for Power Apps',
              parameters: [
                {
                  name: 'day',
                  in: 'query',
                  type: 'string',
                  description: 'A day from Power Automate.',
                },
              ],
            },
          },
        },
      },
      expected: [
        '#/paths/~1tides/get/summary: Unexpected `Power Apps` in `summary`, expected no name of a Power Platform product',
        '#/paths/~1tides/get/parameters/0/description: Unexpected `Power Automate` in `description`, expected no name of a Power Platform product',
      ],
    },
  ],
  check: {
    text({text, key, position, isInternal}, report) {
      if (isInternal || !POSITIONS.has(position)) return;
      const names = productNamesIn(text).map(quote).join(', ');
      if (names === '') return;
      const expected = 'expected no name of a Power Platform product';
      report(`Unexpected ${names} in ${quote(key)}, ${expected}`);
    },
  },
};
