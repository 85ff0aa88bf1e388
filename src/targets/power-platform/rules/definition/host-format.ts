import {quote, textOf} from '../../../../core/json/value.js';
import {holdsEnvironmentVariable} from '../_helpers/environment-variable.js';
import type {PowerPlatformRule} from '../nodes.js';

const FORMAT = /^[^{}/ :\\]+(?::\d+)?$/;

export const hostFormat: PowerPlatformRule = {
  id: 'host-format',
  code: 'HostNameNotValid',
  severity: 'error',
  summary: '`host` is a host name, with a port where needed, and nothing else.',
  why: 'The service refuses a scheme, a path, a template or a space in it.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'a host and a port', definition: {host: 'api.harbourtides.org:8443'}, expected: []},
    {
      name: 'a scheme',
      definition: {host: 'https://api.harbourtides.org'},
      expected: [
        '#/host: Unexpected host `https://api.harbourtides.org`, expected a host name alone; the rest belongs to `schemes` and `basePath`',
      ],
    },
    {
      name: 'a template',
      definition: {host: '{region}.harbourtides.org'},
      expected: [
        '#/host: Unexpected host `{region}.harbourtides.org`, expected a host name without a template; the policy `dynamichosturl` makes it variable',
      ],
    },
    {
      name: 'an environment variable',
      ruleset: 'custom',
      definition: {host: '@environmentVariables("tides_host")'},
      expected: [],
    },
  ],
  check: {
    definition({value}, report) {
      const host = textOf(value['host']);
      if (
        host === undefined ||
        host.trim() === '' ||
        holdsEnvironmentVariable(host) ||
        FORMAT.test(host)
      )
        return;
      const expected = /[{}]/.test(host)
        ? 'a host name without a template; the policy `dynamichosturl` makes it variable'
        : 'a host name alone; the rest belongs to `schemes` and `basePath`';
      report(`Unexpected host ${quote(host)}, expected ${expected}`, 'host');
    },
  },
};
