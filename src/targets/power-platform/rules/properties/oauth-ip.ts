import {isOAuth} from '../_helpers/connection-parameters.js';
import {oauthExample} from '../_helpers/oauth-example.js';
import {namesRedirect} from '../_helpers/redirect-text.js';
import type {PowerPlatformRule} from '../nodes.js';

export const oauthIp: PowerPlatformRule = {
  id: 'oauth-ip',
  severity: {custom: 'off', verified: 'off', independent: 'warning'},
  summary:
    'The readme of an independent connector with OAuth tells how to register an application.',
  why: 'There is no application that all users share: without these steps nobody, the tester included, can sign in.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission-ip',
  examples: [
    {
      name: 'a readme that tells it',
      properties: oauthExample({}),
      readme: '# Harbour Tides\n\nCreate an app and copy its client ID and secret.\n',
      expected: [],
    },
    {
      name: 'a readme that does not',
      properties: oauthExample({}),
      readme: '# Harbour Tides\n\nThe redirect URL is that of the platform.\n',
      expected: [
        'readme:1:1: Unexpected readme without a client id or an app, expected the steps to register one for OAuth',
      ],
    },
  ],
  check: {
    readme({text, connector, at}, report) {
      if (!connector.properties?.parameters.some(isOAuth)) return;
      // Without a redirect URL, one of the other rules of readmes asks for the steps.
      if (!namesRedirect(text) || /client[ _-]?(id|secret)|oauth|\bapp(lication)?s?\b/i.test(text))
        return;
      report(
        'Unexpected readme without a client id or an app, expected the steps to register one for OAuth',
        at(1),
      );
    },
  },
};
