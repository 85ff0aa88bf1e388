import {listOf, quote} from '../../../../core/json/value.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

export const schemesValues: PowerPlatformRule = {
  id: 'schemes-values',
  code: ['SchemeNotValid', 'SchemeNotSupported'],
  severity: 'error',
  summary: '`schemes` has only `https` and `http`.',
  why: 'The service calls nothing else: it refuses web sockets and unknown words.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'https', expected: []},
    {
      name: 'web sockets',
      definition: {schemes: ['https', 'wss']},
      expected: ['#/schemes/1: Unexpected scheme `wss`, expected `https`'],
    },
    {
      name: 'an unknown word',
      definition: {schemes: ['HTTPS']},
      expected: ['#/schemes/0: Unexpected scheme `HTTPS`, expected `https`'],
    },
  ],
  check: {
    definition({value}, report) {
      for (const [index, scheme] of listOf(value['schemes']).entries()) {
        if (scheme !== 'ws' && scheme !== 'wss') continue;
        report(`Unexpected scheme ${quote(scheme)}, expected \`https\``, ['schemes', index], {
          code: 'SchemeNotSupported',
        });
      }
    },
    violation(violation, report) {
      if (ownerOf(violation) !== 'schemes-values') return;
      report(`Unexpected scheme ${quote(violation.value)}, expected \`https\``);
    },
  },
};
