import {textOf} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

export const hostPresent: PowerPlatformRule = {
  id: 'host-present',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: '`host` is there, also when a policy replaces it.',
  why: 'Every published definition has one: the platform sends requests there.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {name: 'a host', expected: []},
    {
      name: 'no host',
      definition: {host: null},
      expected: ['#: Unexpected definition without `host`, expected the host name of the service'],
    },
    {
      name: 'an empty host',
      definition: {host: ''},
      expected: ['#/host: Unexpected empty `host`, expected the host name of the service'],
    },
  ],
  check: {
    definition({value}, report) {
      const {host} = value;
      if (host === undefined)
        report('Unexpected definition without `host`, expected the host name of the service');
      if (textOf(host)?.trim() === '')
        report('Unexpected empty `host`, expected the host name of the service', 'host');
    },
  },
};
