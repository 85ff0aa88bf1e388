import {describe} from '../../../../core/json/value.js';
import {OAUTH_SETTINGS, oauthExample} from '../_helpers/oauth-example.js';
import type {PowerPlatformRule} from '../nodes.js';

export const oauthScopes: PowerPlatformRule = {
  id: 'oauth-scopes',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: '`scopes` of an OAuth sign-in is an array of texts.',
  why: 'Certification refuses anything else; a single text is what older tools wrote.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
  examples: [
    {
      name: 'two scopes in one text',
      properties: oauthExample({scopes: ['read write']}),
      expected: [],
    },
    {
      name: 'a text',
      properties: oauthExample({scopes: 'read write'}),
      expected: [
        `${OAUTH_SETTINGS}/scopes: Unexpected text \`read write\` as \`scopes\`, expected an array of texts`,
      ],
    },
    {
      name: 'a number among them',
      properties: oauthExample({scopes: ['read', 1]}),
      expected: [`${OAUTH_SETTINGS}/scopes/1: Unexpected number 1 as scope, expected a text`],
    },
  ],
  check: {
    connectionParameter({oAuthSettings: {scopes}}, report) {
      const at = ['oAuthSettings', 'scopes'];
      // Null stands for none: one in ten published connectors with OAuth writes it.
      if (scopes === undefined || scopes === null) return;
      if (!Array.isArray(scopes))
        return report(
          `Unexpected ${describe(scopes)} as \`scopes\`, expected an array of texts`,
          at,
        );
      for (const [index, scope] of scopes.entries()) {
        if (typeof scope === 'string') continue;
        report(`Unexpected ${describe(scope)} as scope, expected a text`, [...at, index]);
      }
    },
  },
};
