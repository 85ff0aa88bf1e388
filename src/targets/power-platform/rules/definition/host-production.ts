import {listOf, quote, textOf} from '../../../../core/json/value.js';
import type {PowerPlatformRule, PropertiesNode} from '../nodes.js';

const ADDRESS = /^(\d{1,3}(\.\d{1,3}){3}|\[.*\])$/;
const LOCAL = /(^|\.)(localhost|local|internal|lan|corp|home\.arpa|test|invalid|example)$/;
const TUNNEL =
  /\.(ngrok\.io|ngrok\.app|ngrok-free\.(app|dev)|loca\.lt|trycloudflare\.com|devtunnels\.ms|serveo\.net)$/;
const STAGES: ReadonlySet<string> = new Set([
  'dev',
  'test',
  'staging',
  'stage',
  'stg',
  'uat',
  'qa',
  'sandbox',
]);

export const hostProduction: PowerPlatformRule = {
  id: 'host-production',
  policy: '5000.2.6.4',
  severity: {custom: 'off', verified: 'error', independent: 'error'},
  summary: '`host` is the public host of the service in production.',
  why: 'Certification refuses addresses, local names and tunnels, and asks about names of test stages: users of all tenants call it.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {name: 'a public host', expected: []},
    {name: 'a domain that only ends so', definition: {host: 'api.harbourtides.dev'}, expected: []},
    {
      name: 'the own computer',
      definition: {host: 'localhost:8080'},
      expected: ['#/host: Unexpected host `localhost`, expected the public host of the service'],
    },
    {
      name: 'a host behind the on-premises gateway',
      definition: {host: 'tides.local'},
      properties: {properties: {capabilities: ['gateway']}},
      expected: [],
    },
    {
      name: 'an address',
      definition: {host: '10.0.0.7'},
      expected: ['#/host: Unexpected host `10.0.0.7`, expected the public host of the service'],
    },
    {
      name: 'a tunnel',
      definition: {host: 'tides.ngrok-free.app'},
      expected: [
        '#/host: Unexpected host `tides.ngrok-free.app`, expected the public host of the service',
      ],
    },
    {
      name: 'a test stage',
      definition: {host: 'api-staging.harbourtides.org'},
      expected: [
        '#/host: Unexpected host `api-staging.harbourtides.org` of a test stage, expected the one in production',
      ],
    },
  ],
  check: {
    connector({definition, properties}, report) {
      const host = (textOf(definition?.value['host']) ?? '').replace(/:\d+$/, '').toLowerCase();
      if (!definition || isOnPremises(properties)) return;
      if (ADDRESS.test(host) || LOCAL.test(host) || TUNNEL.test(host))
        return report(
          `Unexpected host ${quote(host)}, expected the public host of the service`,
          'host',
          isReplaced(properties) ? {severity: 'warning'} : {},
        );
      const labels = host
        .split('.')
        .slice(0, -2)
        .flatMap(label => label.split('-'));
      if (labels.some(label => STAGES.has(label)))
        report(
          `Unexpected host ${quote(host)} of a test stage, expected the one in production`,
          'host',
          {severity: 'warning'},
        );
    },
  },
};

/** Behind a gateway, hosts are those of the customer's own network. */
function isOnPremises(properties: PropertiesNode | undefined): boolean {
  return listOf(properties?.properties['capabilities']).includes('gateway');
}

/** Where a policy puts another host in its place, this one is never called. */
function isReplaced(properties: PropertiesNode | undefined): boolean {
  return properties?.policies.some(({templateId}) => templateId === 'dynamichosturl') ?? false;
}
