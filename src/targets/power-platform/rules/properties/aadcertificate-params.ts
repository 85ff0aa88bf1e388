import {objectOf} from '../../../../core/json/value.js';
import {identityProviderOf, missingNames} from '../_helpers/connection-parameters.js';
import {explainUnknownKey, unknownKeys} from '../_helpers/known-keys.js';
import {OAUTH_SETTINGS, oauthExample} from '../_helpers/oauth-example.js';
import type {PowerPlatformRule} from '../nodes.js';

const KEYS = ['resourceUri', 'loginUri', 'loginUriAAD'];
const RESOURCE = {resourceUri: {value: 'https://api.harbourtides.org'}};

export const aadcertificateParams: PowerPlatformRule = {
  id: 'aadcertificate-params',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    'The provider `aadcertificate`, for applications of Microsoft only, has a `resourceUri` and `IsFirstParty` "True".',
  why: 'Only applications of Microsoft have such certificates: others cannot sign in with it.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/azure-active-directory-authentication',
  examples: [
    {
      name: 'an application of Microsoft',
      properties: oauthExample({
        identityProvider: 'aadcertificate',
        properties: {IsFirstParty: 'True'},
        customParameters: RESOURCE,
      }),
      expected: [],
    },
    {
      name: 'an application of somebody else, without a resource, with a tenant',
      properties: oauthExample({
        identityProvider: 'aadcertificate',
        properties: {IsFirstParty: 'False'},
        customParameters: {tenantId: {value: 'common'}},
      }),
      expected: [
        `${OAUTH_SETTINGS}/properties/IsFirstParty: Unexpected \`aadcertificate\` sign-in without \`IsFirstParty\` \`True\`, expected \`aad\` for an application that is not Microsoft's`,
        `${OAUTH_SETTINGS}/customParameters: Unexpected \`aadcertificate\` sign-in without \`resourceUri\`, expected the URL of the resource`,
        `${OAUTH_SETTINGS}/customParameters/tenantId: Unexpected key \`tenantId\` in \`customParameters\` of \`aadcertificate\`, expected only \`resourceUri\`, \`loginUri\` or \`loginUriAAD\``,
      ],
    },
  ],
  check: {
    connectionParameter(parameter, report) {
      if (identityProviderOf(parameter) !== 'aadcertificate') return;
      const {oAuthSettings, customParameters} = parameter;
      if (objectOf(oAuthSettings['properties'])['IsFirstParty'] !== 'True')
        report(
          "Unexpected `aadcertificate` sign-in without `IsFirstParty` `True`, expected `aad` for an application that is not Microsoft's",
          ['oAuthSettings', 'properties', 'IsFirstParty'],
        );
      const at = ['oAuthSettings', 'customParameters'];
      if (missingNames(parameter, ['resourceUri']).length > 0)
        report(
          'Unexpected `aadcertificate` sign-in without `resourceUri`, expected the URL of the resource',
          [...at, 'resourceUri'],
        );
      for (const key of unknownKeys(customParameters, KEYS)) {
        // Most of Microsoft's own connectors have `tenantId`, whatever the schema says.
        const message = explainUnknownKey(key, KEYS, '`customParameters` of `aadcertificate`');
        report(message, [...at, key], {severity: 'warning'});
      }
    },
  },
};
