import {isOAuth} from '../_helpers/connection-parameters.js';
import {findSection, README_SECTIONS} from '../_helpers/find-section.js';
import {oauthExample} from '../_helpers/oauth-example.js';
import {namesRedirect} from '../_helpers/redirect-text.js';
import type {PowerPlatformRule} from '../nodes.js';

export const oauthRedirectRegistered: PowerPlatformRule = {
  id: 'oauth-redirect-registered',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary: 'The readme of a connector with OAuth names the redirect URL that users must register.',
  why: 'Whoever registers an application of their own, also the tester, is refused with any other URL.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {
      name: 'a readme that names it',
      properties: oauthExample({}),
      readme:
        '# Harbour Tides\n\nRegister this redirect URL: https://global.consent.azure-apim.net/redirect\n',
      expected: [],
    },
    {
      name: 'a section for it without the URL, told by another rule',
      properties: oauthExample({}),
      readme: '# Harbour Tides\n\n## Obtaining Credentials\nAsk the harbour master.\n',
      expected: [],
    },
    {
      name: 'a readme that does not',
      properties: oauthExample({}),
      readme: '# Harbour Tides\n\nTides of all harbours.\n',
      expected: [
        'readme:1:1: Unexpected readme without a redirect URL, expected the one to register: `https://global.consent.azure-apim.net/redirect`',
      ],
    },
  ],
  check: {
    readme(readme, report) {
      const {text, connector, at} = readme;
      if (!connector.properties?.parameters.some(isOAuth) || namesRedirect(text)) return;
      // Where there is a section for it, readme-oauth-steps points there.
      if (findSection(readme, README_SECTIONS.credentials)?.body) return;
      report(
        'Unexpected readme without a redirect URL, expected the one to register: `https://global.consent.azure-apim.net/redirect`',
        at(1),
      );
    },
  },
};
