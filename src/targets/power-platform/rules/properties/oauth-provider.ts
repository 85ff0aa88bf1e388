import {textOf} from '../../../../core/json/value.js';
import {orList} from '../_helpers/check-shape.js';
import {foundAs} from '../_helpers/found-as.js';
import {OAUTH_SETTINGS, oauthExample} from '../_helpers/oauth-example.js';
import type {PowerPlatformRule} from '../nodes.js';

const PROVIDERS = ['oauth2', 'oauth2generic', 'aad', 'aadcertificate', 'facebook'];
/** Reported to work in private connectors, though no page names them. */
const WORKING = ['google', 'github', 'dropbox', 'salesforce', 'salesforcev2', 'docusign'];

export const oauthProvider: PowerPlatformRule = {
  id: 'oauth-provider',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: '`identityProvider` is one that connectors may use.',
  why: 'Certification refuses any other; an unknown one cannot sign anybody in.',
  source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1312',
  examples: [
    {name: 'the generic provider', properties: oauthExample({}), expected: []},
    {
      name: 'the name of a company',
      properties: oauthExample({identityProvider: 'HarbourTides'}),
      expected: [
        `${OAUTH_SETTINGS}/identityProvider: Unexpected identity provider \`HarbourTides\`, expected ${orList(PROVIDERS)}`,
      ],
    },
  ],
  check: {
    connectionParameter({oAuthSettings, connector}, report) {
      const provider = oAuthSettings['identityProvider'];
      if (provider === undefined || PROVIDERS.some(known => known === provider)) return;
      if (
        connector.ruleset === 'custom' &&
        WORKING.includes((textOf(provider) ?? '').toLowerCase())
      )
        return;
      const found = foundAs('identity provider', provider);
      report(`Unexpected ${found}, expected ${orList(PROVIDERS)}`, [
        'oAuthSettings',
        'identityProvider',
      ]);
    },
  },
};
