import {quote} from '../../../../core/json/value.js';
import {OAUTH_SETTINGS, oauthExample} from '../_helpers/oauth-example.js';
import {isWellFormed, textsWithVariables} from '../_helpers/texts-with-variables.js';
import type {PowerPlatformRule} from '../nodes.js';

export const envVarSyntax: PowerPlatformRule = {
  id: 'env-var-syntax',
  severity: 'warning',
  summary:
    'Environment variables are written `@environmentVariables("name")`, and only in connectors that stay private.',
  why: 'Anything else is sent as it stands; a certified connector has no environment to take values from.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/environment-variables',
  examples: [
    {
      name: 'a variable in a private connector',
      ruleset: 'custom',
      properties: oauthExample({clientId: '@environmentVariables("tides_client")'}),
      expected: [],
    },
    {
      name: 'no quotes',
      ruleset: 'custom',
      properties: oauthExample({clientId: '@environmentVariables(tides_client)'}),
      expected: [
        `${OAUTH_SETTINGS}/clientId: Unexpected environment variable in \`@environmentVariables(tides_client)\`, expected the form \`@environmentVariables("name")\``,
      ],
    },
    {
      name: 'a variable in a connector for certification',
      ruleset: 'verified',
      definition: {host: '@environmentVariables("tides_host")'},
      expected: [
        '#/host: Unexpected environment variable in `@environmentVariables("tides_host")`, expected a fixed value in a connector for certification',
      ],
    },
  ],
  check: {
    connector(connector, report) {
      const isPrivate = connector.ruleset === 'custom';
      const expected = isPrivate
        ? 'the form `@environmentVariables("name")`'
        : 'a fixed value in a connector for certification';
      for (const {text, ...place} of textsWithVariables(connector)) {
        if (isPrivate && isWellFormed(text)) continue;
        report(`Unexpected environment variable in ${quote(text)}, expected ${expected}`, place);
      }
    },
  },
};
