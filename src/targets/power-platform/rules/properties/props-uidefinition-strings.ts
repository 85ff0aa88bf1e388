import {quote, textOf} from '../../../../core/json/value.js';
import {isHidden, isOAuth, TENANT_CLAIM} from '../_helpers/connection-parameters.js';
import type {PowerPlatformRule} from '../nodes.js';

export const propsUidefinitionStrings: PowerPlatformRule = {
  id: 'props-uidefinition-strings',
  policy: '5000.2.6.10',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    'A connection parameter that users fill in has a display name, a description and a tooltip.',
  why: 'Users see nothing else that tells them what to fill in; certification refuses an empty description.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
  examples: [
    {name: 'all three', expected: []},
    {
      name: 'a hidden parameter needs none',
      properties: {
        properties: {
          connectionParameters: {
            api_key: {uiDefinition: {description: null, constraints: {hidden: 'true'}}},
          },
        },
      },
      expected: [],
    },
    {
      name: 'a gateway without texts',
      properties: {
        properties: {
          connectionParameters: {
            gateway: {type: 'gatewaySetting', uiDefinition: {constraints: {required: 'true'}}},
          },
        },
      },
      expected: [],
    },
    {
      name: 'an empty description, and no tooltip',
      properties: {
        properties: {
          connectionParameters: {api_key: {uiDefinition: {description: '', tooltip: null}}},
        },
      },
      expected: [
        'properties#/properties/connectionParameters/api_key/uiDefinition/description: Unexpected connection parameter `api_key` without `description`, expected a text for users',
        'properties#/properties/connectionParameters/api_key/uiDefinition: Unexpected connection parameter `api_key` without `tooltip`, expected a text for users',
      ],
    },
  ],
  check: {
    connectionParameter(parameter, report) {
      const {name, uiDefinition, value, connector} = parameter;
      if (isHidden(parameter) || isOAuth(parameter) || name === TENANT_CLAIM) return;
      // Users choose a gateway from a list: Microsoft's own samples have no texts for it.
      if (parameter.type === 'gatewaySetting') return;
      if (value['uiDefinition'] === undefined) return;
      for (const key of ['displayName', 'description', 'tooltip']) {
        const text = uiDefinition[key];
        if (text !== undefined && textOf(text)?.trim() !== '') continue;
        // One published connector in nine has no tooltip: it is nice to have.
        const isExtra = key === 'tooltip';
        if (isExtra && connector.ruleset === 'custom') continue;
        report(
          `Unexpected connection parameter ${quote(name)} without ${quote(key)}, expected a text for users`,
          ['uiDefinition', key],
          isExtra ? {severity: 'warning'} : {},
        );
      }
    },
  },
};
