import {describe, isObject, quote} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

export const propsIconColor: PowerPlatformRule = {
  id: 'props-icon-color',
  policy: '5000.2.1.1',
  severity: 'error',
  summary: '`iconBrandColor` is there and is a colour such as `#1b4f72`.',
  why: 'The platform refuses apiProperties.json without it: the tile of the connector is drawn on it.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {
      name: 'six hexadecimal digits',
      properties: {properties: {iconBrandColor: '#1b4f72'}},
      expected: [],
    },
    {
      name: 'no colour',
      properties: {properties: {iconBrandColor: null}},
      expected: [
        'properties#/properties: Unexpected properties without `iconBrandColor`, expected a colour such as `#1b4f72`',
      ],
    },
    {
      name: 'a colour by name',
      properties: {properties: {iconBrandColor: 'navy'}},
      expected: [
        'properties#/properties/iconBrandColor: Unexpected colour `navy`, expected six hexadecimal digits such as `#1b4f72`',
      ],
    },
  ],
  check: {
    properties({value, properties}, report) {
      if (!isObject(value['properties'])) return;
      const color = properties['iconBrandColor'];
      const at = ['properties', 'iconBrandColor'];
      if (color === undefined) {
        return report(
          'Unexpected properties without `iconBrandColor`, expected a colour such as `#1b4f72`',
          at,
        );
      }
      if (typeof color === 'string' && /^#[0-9a-f]{6}$/i.test(color)) return;
      const found = typeof color === 'string' ? `colour ${quote(color)}` : describe(color);
      report(`Unexpected ${found}, expected six hexadecimal digits such as \`#1b4f72\``, at);
    },
  },
};
