import {quote, textOf} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

export const schemesHttps: PowerPlatformRule = {
  id: 'schemes-https',
  policy: '5000.3.1.6',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'The service is called with https, and speaks TLS 1.2 or later.',
  why: 'Keys and data would travel in the clear; certification refuses it. Which TLS the host speaks cannot be checked offline.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
  examples: [
    {name: 'a private connector with https', ruleset: 'custom', expected: []},
    {
      name: 'a reminder',
      expected: [
        '#/host: Unexpected host `api.harbourtides.org` whose TLS nothing offline can ask for, expected version 1.2 or later',
      ],
    },
    {
      name: 'http only',
      definition: {schemes: ['http']},
      expected: ['#/schemes: Unexpected schemes without `https`, expected `https`'],
    },
  ],
  check: {
    connector({definition, ruleset}, report) {
      const schemes = definition?.value['schemes'];
      if (Array.isArray(schemes) && schemes.length > 0 && !schemes.includes('https'))
        return report('Unexpected schemes without `https`, expected `https`', 'schemes');
      const host = textOf(definition?.value['host']);
      if (ruleset === 'custom' || !host) return;
      report(
        `Unexpected host ${quote(host)} whose TLS nothing offline can ask for, expected version 1.2 or later`,
        'host',
        {severity: 'note'},
      );
    },
  },
};
