import {describe, isObject, quote} from '../../../../core/json/value.js';
import {isOAuth} from '../_helpers/connection-parameters.js';
import {explainUnknownKey, unknownKeys} from '../_helpers/known-keys.js';
import {OAUTH_SETTINGS, oauthExample} from '../_helpers/oauth-example.js';
import type {PowerPlatformRule} from '../nodes.js';

const TEXTS = ['clientId', 'ClientID', 'clientSecret', 'ClientSecret'];
const OBJECTS = ['properties', 'additionalParameters', 'customParameters'];
const KEYS = ['identityProvider', ...TEXTS, 'redirectMode', 'redirectUrl', 'scopes', ...OBJECTS];

export const oauthKeys: PowerPlatformRule = {
  id: 'oauth-keys',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: '`oAuthSettings` is an object with `identityProvider` and only known keys.',
  why: 'The platform ignores what it does not know, and certification refuses it.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
  examples: [
    {name: 'known keys', properties: oauthExample({clientId: null}), expected: []},
    {
      name: 'an unknown key, a number for an id, a text for an object',
      properties: oauthExample({clientId: 7, refreshUrl: 'https://x', properties: 'none'}),
      expected: [
        `${OAUTH_SETTINGS}/refreshUrl: Unexpected key \`refreshUrl\` in \`oAuthSettings\`, expected only \`identityProvider\`, \`clientId\`, \`ClientID\`, \`clientSecret\`, \`ClientSecret\`, \`redirectMode\`, \`redirectUrl\`, \`scopes\`, \`properties\`, \`additionalParameters\` or \`customParameters\``,
        `${OAUTH_SETTINGS}/clientId: Unexpected number 7 as \`clientId\`, expected a text`,
        `${OAUTH_SETTINGS}/properties: Unexpected text \`none\` as \`properties\`, expected an object`,
      ],
    },
    {
      name: 'no settings',
      properties: {properties: {connectionParameters: {token: {type: 'oauthSetting'}}}},
      expected: [
        'properties#/properties/connectionParameters/token: Unexpected OAuth sign-in `token` without `oAuthSettings`, expected an object with them',
      ],
    },
    {
      name: 'no identity provider',
      properties: {
        properties: {connectionParameters: {token: {type: 'oauthSetting', oAuthSettings: {}}}},
      },
      expected: [
        `${OAUTH_SETTINGS}: Unexpected \`oAuthSettings\` without \`identityProvider\`, expected one such as \`oauth2\``,
      ],
    },
  ],
  check: {
    connectionParameter(parameter, report) {
      if (!isOAuth(parameter)) return;
      const {name, value, oAuthSettings: settings} = parameter;
      if (!isObject(value['oAuthSettings']))
        return report(
          `Unexpected OAuth sign-in ${quote(name)} without \`oAuthSettings\`, expected an object with them`,
          'oAuthSettings',
        );
      for (const key of unknownKeys(settings, KEYS))
        report(explainUnknownKey(key, KEYS, '`oAuthSettings`'), ['oAuthSettings', key]);
      for (const key of [...TEXTS, ...OBJECTS]) {
        const member = settings[key];
        const isText = TEXTS.includes(key);
        if (member === undefined || member === null) continue;
        if (isText ? typeof member === 'string' : isObject(member)) continue;
        report(
          `Unexpected ${describe(member)} as ${quote(key)}, expected ${isText ? 'a text' : 'an object'}`,
          ['oAuthSettings', key],
        );
      }
      if (settings['identityProvider'] === undefined)
        report(
          'Unexpected `oAuthSettings` without `identityProvider`, expected one such as `oauth2`',
          ['oAuthSettings', 'identityProvider'],
        );
    },
  },
};
