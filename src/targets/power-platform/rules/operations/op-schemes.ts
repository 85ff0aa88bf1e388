import {listOf, quote} from '../../../../core/json/value.js';
import type {Report} from '../../../../lint/rule.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

export const opSchemes: PowerPlatformRule = {
  id: 'op-schemes',
  code: 'SchemeNotValid',
  severity: 'error',
  summary: 'The `schemes` of an operation are only `https` and `http`.',
  why: 'Connectors speak nothing else, so the definition is refused.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'https',
      definition: {paths: {'/tides': {get: {schemes: ['https']}}}},
      expected: [],
    },
    {
      name: 'a web socket, and something unknown',
      definition: {paths: {'/tides': {get: {schemes: ['wss']}, post: {schemes: ['ftp']}}}},
      expected: [
        '#/paths/~1tides/post/schemes/0: Unexpected scheme `ftp`, expected `https`',
        '#/paths/~1tides/get/schemes/0: Unexpected scheme `wss`, expected `https`',
      ],
    },
  ],
  check: {
    violation(violation, report) {
      if (ownerOf(violation) === 'op-schemes') reportScheme(violation.value, [], report);
    },
    operation({value}, report) {
      for (const [index, scheme] of listOf(value['schemes']).entries()) {
        if (scheme === 'ws' || scheme === 'wss') reportScheme(scheme, ['schemes', index], report);
      }
    },
  },
};

function reportScheme(scheme: unknown, where: (string | number)[], report: Report): void {
  report(`Unexpected scheme ${quote(scheme)}, expected \`https\``, where);
}
