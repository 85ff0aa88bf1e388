import {quote, textOf} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

const COLOR = '#da3b01';

export const propsIconColorIp: PowerPlatformRule = {
  id: 'props-icon-color-ip',
  policy: '5000.2.1.1',
  severity: {custom: 'off', verified: 'off', independent: 'error'},
  summary: `The brand colour of an independent publisher's connector is \`${COLOR}\`.`,
  why: 'All connectors of independent publishers share it; certification refuses any other.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {
      name: 'the colour of independent publishers',
      properties: {properties: {iconBrandColor: '#DA3B01'}},
      expected: [],
    },
    {
      name: 'another colour',
      properties: {properties: {iconBrandColor: '#1b4f72'}},
      expected: [
        `properties#/properties/iconBrandColor: Unexpected brand colour \`#1b4f72\`, expected \`${COLOR}\`, as for every independent publisher`,
      ],
    },
  ],
  check: {
    properties({properties}, report) {
      const color = textOf(properties['iconBrandColor']);
      if (color === undefined || !/^#[0-9a-f]{6}$/i.test(color)) return;
      if (color.toLowerCase() === COLOR) return;
      report(
        `Unexpected brand colour ${quote(color)}, expected \`${COLOR}\`, as for every independent publisher`,
        ['properties', 'iconBrandColor'],
      );
    },
  },
};
