import {describe, quote} from '../../../../core/json/value.js';
import {TENANT_CLAIM} from '../_helpers/connection-parameters.js';
import type {PowerPlatformRule} from '../nodes.js';

export const propsConstraintsStrings: PowerPlatformRule = {
  id: 'props-constraints-strings',
  // More published connectors break it than others, but a boolean is proven to be refused at certification since.
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: '`required` and `hidden` of a connection parameter are the texts `"true"` or `"false"`.',
  why: 'Certification refuses booleans without naming them, and lists of connectors fail for a whole tenant.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
  examples: [
    {name: 'a text', expected: []},
    {
      name: 'a boolean, and a text of other letters',
      properties: {
        properties: {
          connectionParameters: {
            api_key: {uiDefinition: {constraints: {required: 'True', hidden: false}}},
          },
        },
      },
      expected: [
        'properties#/properties/connectionParameters/api_key/uiDefinition/constraints/required: Unexpected text `True` as `required` of connection parameter `api_key`, expected the text `true` or `false`',
        'properties#/properties/connectionParameters/api_key/uiDefinition/constraints/hidden: Unexpected boolean false as `hidden` of connection parameter `api_key`, expected the text `true` or `false`',
      ],
    },
  ],
  check: {
    connectionParameter({name, constraints}, report) {
      if (name === TENANT_CLAIM) return;
      for (const key of ['required', 'hidden']) {
        const value = constraints[key];
        if (value === undefined || value === 'true' || value === 'false') continue;
        const found = `${describe(value)} as ${quote(key)} of connection parameter ${quote(name)}`;
        report(`Unexpected ${found}, expected the text \`true\` or \`false\``, [
          'uiDefinition',
          'constraints',
          key,
        ]);
      }
    },
  },
};
