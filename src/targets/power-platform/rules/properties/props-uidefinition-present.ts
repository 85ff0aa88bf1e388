import {describe, isObject, quote} from '../../../../core/json/value.js';
import {isOAuth, TENANT_CLAIM} from '../_helpers/connection-parameters.js';
import type {PowerPlatformRule} from '../nodes.js';

export const propsUidefinitionPresent: PowerPlatformRule = {
  id: 'props-uidefinition-present',
  policy: '5000.2.6.9',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'A connection parameter that users fill in has a `uiDefinition`.',
  why: 'Without it users are asked for a raw name with no help; certification refuses it.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
  examples: [
    {name: 'a uiDefinition', expected: []},
    {
      name: 'none',
      properties: {properties: {connectionParameters: {api_key: {uiDefinition: null}}}},
      expected: [
        'properties#/properties/connectionParameters/api_key: Unexpected connection parameter `api_key` without `uiDefinition`, expected one that tells users what to fill in',
      ],
    },
    {
      name: 'an empty sign-in form',
      properties: {
        properties: {connectionParameters: {token: {type: 'oauthSetting', uiDefinition: null}}},
      },
      expected: [
        'properties#/properties/connectionParameters/token/uiDefinition: Unexpected null as `uiDefinition` of connection parameter `token`, expected an object',
      ],
    },
  ],
  check: {
    connectionParameter(parameter, report) {
      const {name, value} = parameter;
      const {uiDefinition} = value;
      if (uiDefinition === undefined) {
        // The platform shows a button of its own for OAuth.
        if (isOAuth(parameter) || name === TENANT_CLAIM) return;
        report(
          `Unexpected connection parameter ${quote(name)} without \`uiDefinition\`, expected one that tells users what to fill in`,
          'uiDefinition',
        );
      } else if (!isObject(uiDefinition)) {
        const found = `${describe(uiDefinition)} as \`uiDefinition\` of connection parameter ${quote(name)}`;
        report(`Unexpected ${found}, expected an object`, 'uiDefinition');
      }
    },
  },
};
