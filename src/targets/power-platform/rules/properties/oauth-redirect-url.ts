import {describe, quote} from '../../../../core/json/value.js';
import {isAbsoluteUrl} from '../_helpers/absolute-url.js';
import {OAUTH_SETTINGS, oauthExample} from '../_helpers/oauth-example.js';
import type {PowerPlatformRule} from '../nodes.js';

const GLOBAL = 'https://global.consent.azure-apim.net/redirect';

export const oauthRedirectUrl: PowerPlatformRule = {
  id: 'oauth-redirect-url',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: `\`redirectUrl\`, where there is one, is \`${GLOBAL}\`, or that and the id of the connector.`,
  why: 'The platform answers at its own addresses only; the sign-in of every user ends in an error elsewhere.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {
      name: 'the address of a connector',
      properties: oauthExample({redirectUrl: `${GLOBAL}/harbourtides`}),
      expected: [],
    },
    {
      name: 'a list',
      properties: oauthExample({redirectUrl: [GLOBAL]}),
      expected: [
        `${OAUTH_SETTINGS}/redirectUrl: Unexpected array as \`redirectUrl\`, expected an absolute URL as text`,
      ],
    },
    {
      name: 'an address of the service',
      properties: oauthExample({redirectUrl: 'https://www.harbourtides.org/signed-in'}),
      expected: [
        `${OAUTH_SETTINGS}/redirectUrl: Unexpected \`redirectUrl\` \`https://www.harbourtides.org/signed-in\`, expected \`${GLOBAL}\`, or that and the id of the connector`,
      ],
    },
  ],
  check: {
    connectionParameter({oAuthSettings: {redirectUrl}}, report) {
      const at = ['oAuthSettings', 'redirectUrl'];
      if (redirectUrl === undefined) return;
      if (typeof redirectUrl !== 'string' || !isAbsoluteUrl(redirectUrl)) {
        const found = `${describe(redirectUrl)} as \`redirectUrl\``;
        return report(`Unexpected ${found}, expected an absolute URL as text`, at);
      }
      // Clouds of governments and regions have hosts of their own.
      if (
        /^https:\/\/[a-z0-9.-]+\/redirect(\/|$)/i.test(redirectUrl) &&
        redirectUrl.includes('.consent.azure-apim.')
      )
        return;
      report(
        `Unexpected \`redirectUrl\` ${quote(redirectUrl)}, expected \`${GLOBAL}\`, or that and the id of the connector`,
        at,
        {severity: 'warning'},
      );
    },
  },
};
