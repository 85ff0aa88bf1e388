import {isObject} from '../../../../core/json/value.js';
import {orList} from '../_helpers/check-shape.js';
import {isOAuth} from '../_helpers/connection-parameters.js';
import {foundAs} from '../_helpers/found-as.js';
import {OAUTH_SETTINGS, oauthExample} from '../_helpers/oauth-example.js';
import type {PowerPlatformRule} from '../nodes.js';

const MODES = ['GlobalPerConnector', 'Global', 'Direct'];

export const oauthRedirectMode: PowerPlatformRule = {
  id: 'oauth-redirect-mode',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: '`redirectMode` of a new connector is `GlobalPerConnector`.',
  why: 'Since February 2024 new connectors get a redirect address of their own; with `Global`, or in other letters, sign-ins end at an address that is not theirs.',
  source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/3097',
  examples: [
    {name: 'an address for each connector', properties: oauthExample({}), expected: []},
    {
      name: 'one address for all',
      properties: oauthExample({redirectMode: 'Global'}),
      expected: [
        `${OAUTH_SETTINGS}/redirectMode: Unexpected redirect mode \`Global\`, expected \`GlobalPerConnector\` for a new connector`,
      ],
    },
    {
      name: 'none',
      properties: oauthExample({redirectMode: undefined}),
      expected: [
        `${OAUTH_SETTINGS}: Unexpected \`oAuthSettings\` without \`redirectMode\`, expected \`GlobalPerConnector\` for a new connector`,
      ],
    },
    {
      name: 'other letters',
      properties: oauthExample({redirectMode: 'globalPerConnector'}),
      expected: [
        `${OAUTH_SETTINGS}/redirectMode: Unexpected redirect mode \`globalPerConnector\`, expected \`GlobalPerConnector\`, \`Global\` or \`Direct\``,
      ],
    },
  ],
  check: {
    connectionParameter(parameter, report) {
      if (!isOAuth(parameter) || !isObject(parameter.value['oAuthSettings'])) return;
      const mode = parameter.oAuthSettings['redirectMode'];
      const at = ['oAuthSettings', 'redirectMode'];
      if (mode === 'GlobalPerConnector' || mode === 'Direct') return;
      const found = foundAs('redirect mode', mode);
      if (mode !== undefined && mode !== 'Global')
        return report(`Unexpected ${found}, expected ${orList(MODES)}`, at);
      // Connectors of before keep it, and nothing in the files tells how old one is.
      const what = mode === undefined ? '`oAuthSettings` without `redirectMode`' : found;
      report(`Unexpected ${what}, expected \`GlobalPerConnector\` for a new connector`, at, {
        severity: 'warning',
      });
    },
  },
};
