import {quote, textOf} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

/** White, and what the wizard writes unless told otherwise. */
const BANNED = ['#ffffff', '#007ee5'];

export const propsIconColorBanned: PowerPlatformRule = {
  id: 'props-icon-color-banned',
  policy: '5000.2.1.1',
  // Independent publishers have one colour only: props-icon-color-ip.
  severity: {custom: 'off', verified: 'error', independent: 'off'},
  summary: 'The brand colour is neither white nor the default `#007ee5`.',
  why: 'Certification refuses both: connectors could not be told apart by them.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {name: 'an own colour', expected: []},
    {
      name: 'the default',
      properties: {properties: {iconBrandColor: '#007EE5'}},
      expected: [
        'properties#/properties/iconBrandColor: Unexpected brand colour `#007EE5`, expected your own, neither `#ffffff` nor `#007ee5`',
      ],
    },
  ],
  check: {
    properties({properties}, report) {
      const color = textOf(properties['iconBrandColor']);
      if (color === undefined || !BANNED.includes(color.toLowerCase())) return;
      report(
        `Unexpected brand colour ${quote(color)}, expected your own, neither \`#ffffff\` nor \`#007ee5\``,
        ['properties', 'iconBrandColor'],
      );
    },
  },
};
