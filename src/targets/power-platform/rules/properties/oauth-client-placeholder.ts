import {quote, textOf} from '../../../../core/json/value.js';
import {OAUTH_SETTINGS, oauthExample} from '../_helpers/oauth-example.js';
import type {PowerPlatformRule} from '../nodes.js';

export const oauthClientPlaceholder: PowerPlatformRule = {
  id: 'oauth-client-placeholder',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    'apiProperties.json holds no client secret, and in a repository a placeholder in place of the client id.',
  why: 'Who can read the file can use the secret; reviewers send back any id that may be a real one.',
  source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1312',
  examples: [
    {
      name: 'a placeholder and no secret',
      properties: oauthExample({clientId: '[[DUMMY]]', clientSecret: null}),
      expected: [],
    },
    {
      name: 'an id and a secret',
      properties: oauthExample({clientId: 'tides-7f3a', clientSecret: 'n0t-a-secret'}),
      expected: [
        `${OAUTH_SETTINGS}/clientSecret: Unexpected value of \`clientSecret\`, expected none: secrets never stand in files`,
        `${OAUTH_SETTINGS}/clientId: Unexpected client id \`tides-7f3a\`, expected a placeholder such as \`[[DUMMY]]\` in a repository`,
      ],
    },
    {
      name: 'a placeholder for a secret',
      properties: oauthExample({clientSecret: '[[DUMMY]]'}),
      expected: [
        `${OAUTH_SETTINGS}/clientSecret: Unexpected placeholder for \`clientSecret\`, expected no such key`,
      ],
    },
  ],
  check: {
    connectionParameter({oAuthSettings, connector}, report) {
      const isPrivate = connector.ruleset === 'custom';
      for (const key of ['clientSecret', 'ClientSecret']) {
        const secret = textOf(oAuthSettings[key]);
        if (!secret) continue;
        if (!isPlaceholder(secret))
          report(`Unexpected value of ${quote(key)}, expected none: secrets never stand in files`, [
            'oAuthSettings',
            key,
          ]);
        else if (!isPrivate)
          report(
            `Unexpected placeholder for ${quote(key)}, expected no such key`,
            ['oAuthSettings', key],
            {severity: 'warning'},
          );
      }
      // What is emitted from a config is deployed as it is; the bundle writes a placeholder.
      const isDeployed = isPrivate || connector.assets.origin === 'emitted';
      for (const key of ['clientId', 'ClientID']) {
        const id = textOf(oAuthSettings[key]);
        if (id === undefined || isDeployed || isPlaceholder(id)) continue;
        report(
          `Unexpected client id ${quote(id)}, expected a placeholder such as \`[[DUMMY]]\` in a repository`,
          ['oAuthSettings', key],
          {severity: 'warning'},
        );
      }
    },
  },
};

/** Brackets, a word that asks for the real thing, or nothing but one letter. */
function isPlaceholder(text: string): boolean {
  if (/[[\]{}<>]|^@|^$|\s/.test(text.trim())) return true;
  if (/^([x0*.-])\1*$/i.test(text)) return true;
  return /dummy|placeholder|client_?-?(id|secret)|your|enter|please|replace|todo|changeme/i.test(
    text,
  );
}
