import {quote} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

export const paramRefNoChain: PowerPlatformRule = {
  id: 'param-ref-no-chain',
  code: ['ParameterRefLoopNotAllowed', 'ResponseRefLoopNotAllowed'],
  severity: 'error',
  summary: 'A shared parameter or response is not itself a reference.',
  why: 'The service refuses the definition: it follows one reference, not a chain of them.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'a shared parameter',
      definition: {parameters: {Day: {name: 'day', in: 'query', type: 'string'}}},
      expected: [],
    },
    {
      name: 'a reference to a shared parameter, shared',
      definition: {parameters: {Date: {$ref: '#/parameters/Day'}}},
      expected: [
        '#/parameters/Date/$ref: Unexpected reference in shared parameter `Date`, expected the parameter itself',
      ],
    },
    {
      name: 'a reference to a shared response, shared',
      definition: {responses: {Late: {$ref: '#/responses/Failed'}}},
      expected: [
        '#/responses/Late/$ref: Unexpected reference in shared response `Late`, expected the response itself',
      ],
    },
  ],
  check: {
    parameter({place, key, value}, report) {
      if (place !== 'shared' || !Object.hasOwn(value, '$ref')) return;
      const message = `Unexpected reference in shared parameter ${quote(key)}, expected the parameter itself`;
      report(message, '$ref');
    },
    response({isShared, status, value}, report) {
      if (!isShared || !Object.hasOwn(value, '$ref')) return;
      const message = `Unexpected reference in shared response ${quote(status)}, expected the response itself`;
      report(message, '$ref', {code: 'ResponseRefLoopNotAllowed'});
    },
  },
};
