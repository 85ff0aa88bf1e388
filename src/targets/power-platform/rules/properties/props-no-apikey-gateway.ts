import {quote} from '../../../../core/json/value.js';
import {isOAuth} from '../_helpers/connection-parameters.js';
import type {ConnectorNode, PowerPlatformRule} from '../nodes.js';

const GATEWAY = {gateway: {type: 'gatewaySetting'}};

export const propsNoApikeyGateway: PowerPlatformRule = {
  id: 'props-no-apikey-gateway',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'A connector that uses the on-premises gateway has no API key, no OAuth and no script.',
  why: 'The gateway passes none of them on: calls through it fail.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/faq',
  examples: [
    {
      name: 'a gateway with user name and password',
      definition: {securityDefinitions: {'API Key': null, Account: {type: 'basic'}}},
      properties: {properties: {connectionParameters: {api_key: null, ...GATEWAY}}},
      expected: [],
    },
    {
      name: 'a gateway with an API key',
      properties: {properties: {connectionParameters: GATEWAY}},
      expected: [
        'properties#/properties/connectionParameters/gateway: Unexpected gateway `gateway` together with an API key, expected basic or no authentication',
      ],
    },
    {
      name: 'a gateway with a script',
      definition: {securityDefinitions: {'API Key': null}},
      properties: {properties: {connectionParameters: {api_key: null, ...GATEWAY}}},
      script: 'public class Script : ScriptBase {}',
      expected: [
        'properties#/properties/connectionParameters/gateway: Unexpected gateway `gateway` together with a script, expected basic or no authentication',
      ],
    },
  ],
  check: {
    properties({parameters, connector}, report) {
      const other = incompatible(connector);
      if (other === undefined) return;
      for (const {name, type, pointer} of parameters) {
        if (type !== 'gatewaySetting') continue;
        report(
          `Unexpected gateway ${quote(name)} together with ${other}, expected basic or no authentication`,
          {pointer},
        );
      }
    },
  },
};

function incompatible({definition, properties, script}: ConnectorNode): string | undefined {
  if (script) return 'a script';
  if (properties?.parameters.some(isOAuth)) return 'OAuth';
  const schemes = definition?.securitySchemes ?? [];
  return schemes.some(({value}) => value['type'] === 'apiKey') ? 'an API key' : undefined;
}
