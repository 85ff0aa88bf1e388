import {quote, textOf} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

export const propsAlnum: PowerPlatformRule = {
  id: 'props-alnum',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary: '`publisher` and `stackOwner` are written in plain letters, digits and spaces.',
  why: 'Certification asks for alphanumeric names; names with other letters or with addresses were sent back.',
  source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1389',
  examples: [
    {
      name: 'a name with a comma',
      properties: {properties: {publisher: 'Harbour Tides, Inc.'}},
      expected: [],
    },
    {
      name: 'an address for a name',
      properties: {properties: {stackOwner: 'https://www.harbourtides.org'}},
      expected: [
        'properties#/properties/stackOwner: Unexpected `:` in `stackOwner`, expected a name of plain letters, digits and spaces',
      ],
    },
  ],
  check: {
    properties({properties}, report) {
      for (const key of ['publisher', 'stackOwner']) {
        const foreign = /[^0-9a-z .,&'()-]/iu.exec(textOf(properties[key]) ?? '')?.[0];
        if (foreign === undefined) continue;
        report(
          `Unexpected ${quote(foreign)} in ${quote(key)}, expected a name of plain letters, digits and spaces`,
          ['properties', key],
        );
      }
    },
  },
};
