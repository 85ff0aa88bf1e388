import {describe, quote} from '../../../../core/json/value.js';
import {TENANT_CLAIM} from '../_helpers/connection-parameters.js';
import {explainUnknownKey, unknownKeys} from '../_helpers/known-keys.js';
import type {PowerPlatformRule} from '../nodes.js';

const PRIMITIVE = ['type', 'allowedValues', 'defaultValue', 'uiDefinition'];

/** Keys by type, in lower case; every other type is primitive. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  gatewaysetting: ['type', 'uiDefinition'],
  oauthsetting: ['type', 'oAuthSettings', 'uiDefinition'],
};

export const propsParamKeys: PowerPlatformRule = {
  id: 'props-param-keys',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'A connection parameter has only the keys of its type; its default is a text.',
  why: 'The platform ignores other keys, and certification refuses them.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
  examples: [
    {
      name: 'a default',
      properties: {properties: {connectionParameters: {api_key: {defaultValue: ''}}}},
      expected: [],
    },
    {
      name: 'a description in the wrong place, and a number as default',
      properties: {
        properties: {
          connectionParameters: {
            days: {type: 'int', defaultValue: 3, description: 'How many days'},
          },
        },
      },
      expected: [
        'properties#/properties/connectionParameters/days/description: Unexpected key `description` in connection parameter `days`, expected only `type`, `allowedValues`, `defaultValue` or `uiDefinition`',
        'properties#/properties/connectionParameters/days/defaultValue: Unexpected number 3 as default of connection parameter `days`, expected a text',
      ],
    },
    {
      name: 'settings of a gateway',
      properties: {
        properties: {
          connectionParameters: {gateway: {type: 'gatewaySetting', gatewaySettings: {}}},
        },
      },
      expected: [
        'properties#/properties/connectionParameters/gateway/gatewaySettings: Unexpected key `gatewaySettings` in connection parameter `gateway`, expected only `type` or `uiDefinition`',
      ],
    },
  ],
  check: {
    connectionParameter({name, type, value}, report) {
      // What the tenant's parameter holds is fixed to the letter: props-tenant-claim.
      if (name === TENANT_CLAIM) return;
      const kind = type.toLowerCase();
      const known = (Object.hasOwn(KEYS, kind) ? KEYS[kind] : undefined) ?? PRIMITIVE;
      for (const key of unknownKeys(value, known))
        report(explainUnknownKey(key, known, `connection parameter ${quote(name)}`), key);
      const {defaultValue} = value;
      if (!known.includes('defaultValue') || defaultValue === undefined) return;
      if (typeof defaultValue === 'string') return;
      report(
        `Unexpected ${describe(defaultValue)} as default of connection parameter ${quote(name)}, expected a text`,
        'defaultValue',
      );
    },
  },
};
