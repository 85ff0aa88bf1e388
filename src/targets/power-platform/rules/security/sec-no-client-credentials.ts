import {quote} from '../../../../core/json/value.js';
import {child} from '../../../../core/pointer.js';
import {signsInByScript} from '../_helpers/client-credentials.js';
import type {PowerPlatformRule} from '../nodes.js';

const OAUTH = {
  type: 'oauth2',
  flow: 'application',
  tokenUrl: 'https://login.harbourtides.org/token',
  scopes: {},
};

export const secNoClientCredentials: PowerPlatformRule = {
  id: 'sec-no-client-credentials',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    'OAuth signs users in by the flow `accessCode`, or a script signs in with the credentials of the connection.',
  why: 'The platform knows no other flow: nobody could make a connection that works.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
  examples: [
    {
      name: 'the flow of the platform',
      definition: {
        securityDefinitions: {
          'API Key': null,
          OAuth: {
            ...OAUTH,
            flow: 'accessCode',
            authorizationUrl: 'https://login.harbourtides.org/authorize',
          },
        },
      },
      expected: [],
    },
    {
      name: 'client credentials that a script uses',
      definition: {securityDefinitions: {'API Key': null, OAuth: OAUTH}},
      properties: {
        properties: {
          connectionParameters: {
            api_key: null,
            clientId: {type: 'string'},
            clientSecret: {type: 'securestring'},
          },
          policyTemplateInstances: ['clientId', 'clientSecret'].map(name => ({
            templateId: 'setheader',
            title: `Hand on ${name}`,
            parameters: {
              'x-ms-apimTemplateParameter.name': `x-tides-${name}`,
              'x-ms-apimTemplateParameter.value': `@connectionParameters('${name}','')`,
            },
          })),
        },
      },
      script: 'public class Script : ScriptBase {}',
      expected: [],
    },
    {
      name: 'client credentials without a script',
      definition: {securityDefinitions: {'API Key': null, OAuth: OAUTH}},
      expected: [
        '#/securityDefinitions/OAuth/flow: Unexpected flow `application`, expected `accessCode`, or a script that signs in',
      ],
    },
    {
      name: 'the implicit flow',
      definition: {
        securityDefinitions: {
          'API Key': null,
          OAuth: {...OAUTH, flow: 'implicit', authorizationUrl: 'https://login.harbourtides.org'},
        },
      },
      expected: [
        '#/securityDefinitions/OAuth/flow: Unexpected flow `implicit`, expected `accessCode`',
      ],
    },
  ],
  check: {
    connector(connector, report) {
      const isScripted = signsInByScript(connector);
      for (const {pointer, value} of connector.definition?.securitySchemes ?? []) {
        const {type, flow} = value;
        const at = {pointer: child(pointer, 'flow'), document: 'definition'};
        if (type !== 'oauth2') continue;
        // The validator lets `implicit` pass.
        if (flow === 'implicit')
          report('Unexpected flow `implicit`, expected `accessCode`', at, {severity: 'warning'});
        if ((flow !== 'application' && flow !== 'password') || isScripted) continue;
        report(
          `Unexpected flow ${quote(flow)}, expected \`accessCode\`, or a script that signs in`,
          at,
        );
      }
    },
  },
};
