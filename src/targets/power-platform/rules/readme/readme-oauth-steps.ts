import {isOAuth} from '../_helpers/connection-parameters.js';
import {findSection, README_SECTIONS} from '../_helpers/find-section.js';
import {readmeWith} from '../_helpers/readme-example.js';
import {namesRedirect} from '../_helpers/redirect-text.js';
import type {PowerPlatformRule} from '../nodes.js';

const SECTION = README_SECTIONS.credentials;
const OAUTH = {
  properties: {
    connectionParameters: {
      token: {
        type: 'oauthSetting',
        oAuthSettings: {identityProvider: 'oauth2', clientId: 'tides', scopes: ['read']},
      },
    },
  },
};

export const readmeOauthSteps: PowerPlatformRule = {
  id: 'readme-oauth-steps',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary: `With OAuth, the section "${SECTION.name}" tells how to create an app, with its redirect URL.`,
  why: 'Users and reviewers who install the connector themselves cannot sign in without an app of their own.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission-ip',
  examples: [
    {name: 'a key instead of OAuth', readme: readmeWith(), expected: []},
    {
      name: 'OAuth with the steps',
      properties: OAUTH,
      readme: readmeWith({
        credentials: '## Obtaining Credentials\n1. Create an app.\n2. Enter the redirect URL.',
      }),
      expected: [],
    },
    {
      name: 'OAuth without a redirect URL',
      properties: OAUTH,
      readme: readmeWith(),
      expected: [
        'readme:13:1: Unexpected section `Obtaining Credentials` without a redirect URL, expected the steps to create an app',
      ],
    },
  ],
  check: {
    readme(readme, report) {
      if (!readme.connector.properties?.parameters.some(isOAuth)) return;
      const section = findSection(readme, SECTION);
      // Steps may stand in the deployment section as well.
      if (!section || section.body === '' || namesRedirect(readme.text)) return;
      const found = `Unexpected section \`${SECTION.name}\` without a redirect URL`;
      report(`${found}, expected the steps to create an app`, readme.at(section.line));
    },
  },
};
