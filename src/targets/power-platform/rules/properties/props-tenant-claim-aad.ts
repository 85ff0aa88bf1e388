import {identityProviderOf, partsOf, TENANT_CLAIM} from '../_helpers/connection-parameters.js';
import {oauthExample} from '../_helpers/oauth-example.js';
import type {PowerPlatformRule} from '../nodes.js';

export const propsTenantClaimAad: PowerPlatformRule = {
  id: 'props-tenant-claim-aad',
  severity: 'warning',
  summary: `A \`token\` of the identity provider \`aad\` has \`${TENANT_CLAIM}\` beside it.`,
  why: 'The wizard writes both; without it the platform does not know from which tenant a user comes.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/azure-active-directory-authentication',
  examples: [
    {
      name: 'both',
      properties: oauthExample({identityProvider: 'aad'}, {[TENANT_CLAIM]: {type: 'string'}}),
      expected: [],
    },
    {
      name: 'only the token',
      properties: oauthExample({identityProvider: 'aad'}),
      expected: [
        'properties#/properties/connectionParameters/token: Unexpected `token` of `aad` alone, expected `token:TenantId` beside it',
      ],
    },
  ],
  check: {
    connectionParameter(parameter, report) {
      if (parameter.name !== 'token' || identityProviderOf(parameter) !== 'aad') return;
      if (partsOf(parameter).includes('TenantId')) return;
      report(`Unexpected \`token\` of \`aad\` alone, expected \`${TENANT_CLAIM}\` beside it`);
    },
  },
};
