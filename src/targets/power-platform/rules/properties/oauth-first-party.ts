import {describe, isObject} from '../../../../core/json/value.js';
import {identityProviderOf} from '../_helpers/connection-parameters.js';
import {OAUTH_SETTINGS, oauthExample} from '../_helpers/oauth-example.js';
import type {PowerPlatformRule} from '../nodes.js';

export const oauthFirstParty: PowerPlatformRule = {
  id: 'oauth-first-party',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: '`properties` of an OAuth sign-in has `IsFirstParty`, the text `"True"` or `"False"`.',
  why: 'Certification refuses a boolean or nothing in its place; everybody but Microsoft writes `"False"`.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
  examples: [
    {
      name: 'the text',
      properties: oauthExample({properties: {IsFirstParty: 'False'}}),
      expected: [],
    },
    {
      name: 'a boolean',
      properties: oauthExample({properties: {IsFirstParty: false}}),
      expected: [
        `${OAUTH_SETTINGS}/properties/IsFirstParty: Unexpected boolean false as \`IsFirstParty\`, expected the text \`True\` or \`False\``,
      ],
    },
    {
      name: 'nothing',
      properties: oauthExample({properties: {}}),
      expected: [
        `${OAUTH_SETTINGS}/properties: Unexpected \`properties\` without \`IsFirstParty\`, expected the text \`True\` or \`False\``,
      ],
    },
  ],
  check: {
    connectionParameter(parameter, report) {
      const {properties} = parameter.oAuthSettings;
      // There it must be "True": aadcertificate-params.
      if (!isObject(properties) || identityProviderOf(parameter) === 'aadcertificate') return;
      const value = properties['IsFirstParty'];
      if (value === 'True' || value === 'False') return;
      const found =
        value === undefined
          ? '`properties` without `IsFirstParty`'
          : `${describe(value)} as \`IsFirstParty\``;
      report(`Unexpected ${found}, expected the text \`True\` or \`False\``, [
        'oAuthSettings',
        'properties',
        'IsFirstParty',
      ]);
    },
  },
};
