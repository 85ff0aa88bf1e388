import {isObject, quote, textOf} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

const AT = 'properties#/properties/connectionParameterSets/values/0';

export const propsMultiauthStrings: PowerPlatformRule = {
  id: 'props-multiauth-strings',
  policy: ['5000.2.6.9', '5000.2.6.10'],
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'Every set of connection parameters has a display name and a description.',
  why: 'Users choose a way to sign in by these texts; certification refuses a set without them.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
  examples: [
    {
      name: 'both texts',
      properties: {
        properties: {
          connectionParameterSets: {
            values: [
              {
                name: 'key',
                uiDefinition: {displayName: 'Key', description: 'Sign in with a key'},
                parameters: {},
              },
            ],
          },
        },
      },
      expected: [],
    },
    {
      name: 'no uiDefinition',
      properties: {
        properties: {connectionParameterSets: {values: [{name: 'key', parameters: {}}]}},
      },
      expected: [
        `${AT}: Unexpected set \`key\` without \`uiDefinition\`, expected one with display name and description`,
      ],
    },
    {
      name: 'no description',
      properties: {
        properties: {
          connectionParameterSets: {
            values: [{name: 'key', uiDefinition: {displayName: 'Key'}, parameters: {}}],
          },
        },
      },
      expected: [
        `${AT}/uiDefinition: Unexpected set \`key\` without \`description\`, expected a text for users`,
      ],
    },
  ],
  check: {
    parameterSet({name, value}, report) {
      const ui = value['uiDefinition'];
      if (!isObject(ui))
        return report(
          `Unexpected set ${quote(name)} without \`uiDefinition\`, expected one with display name and description`,
          'uiDefinition',
          {policy: '5000.2.6.9'},
        );
      const texts = {
        displayName: ui['displayName'] ?? ui['displayname'],
        description: ui['description'],
      };
      for (const [key, text] of Object.entries(texts)) {
        if (textOf(text)?.trim()) continue;
        report(
          `Unexpected set ${quote(name)} without ${quote(key)}, expected a text for users`,
          ['uiDefinition', key],
          {policy: '5000.2.6.10'},
        );
      }
    },
  },
};
