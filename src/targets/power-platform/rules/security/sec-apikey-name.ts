import {quote} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

/** Policies that put a value where an API key goes. */
const CARRIERS = ['setheader', 'setqueryparameter'];

export const secApikeyName: PowerPlatformRule = {
  id: 'sec-apikey-name',
  severity: 'warning',
  summary:
    'The connection parameter of an API key is called `api_key`, unless a policy hands it on.',
  why: 'The platform ties this name to the security definition; a key of another name may never be sent.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
  examples: [
    {name: 'a key called api_key', expected: []},
    {
      name: 'a key that a policy hands on',
      properties: {
        properties: {
          connectionParameters: {api_key: null, tidesKey: {type: 'securestring'}},
          policyTemplateInstances: [
            {
              templateId: 'setheader',
              title: 'Set the key',
              parameters: {
                'x-ms-apimTemplateParameter.name': 'x-tides-key',
                'x-ms-apimTemplateParameter.value': "@connectionParameters('tidesKey')",
              },
            },
          ],
        },
      },
      expected: [],
    },
    {
      name: 'a key of another name',
      properties: {
        properties: {connectionParameters: {api_key: null, tidesKey: {type: 'securestring'}}},
      },
      expected: [
        'properties#/properties/connectionParameters/tidesKey: Unexpected name `tidesKey` for the API key, expected `api_key`',
      ],
    },
  ],
  check: {
    connector({definition, properties, script}, report) {
      if (!definition || !properties || script || properties.sets.length > 0) return;
      if (definition.securitySchemes[0]?.value['type'] !== 'apiKey') return;
      if (properties.policies.some(policy => CARRIERS.includes(policy.templateId))) return;
      const {parameters} = properties;
      const key = parameters.find(({type}) => type === 'securestring');
      if (!key || parameters.some(({name}) => name === 'api_key')) return;
      report(`Unexpected name ${quote(key.name)} for the API key, expected \`api_key\``, {
        pointer: key.pointer,
        document: 'properties',
      });
    },
  },
};
