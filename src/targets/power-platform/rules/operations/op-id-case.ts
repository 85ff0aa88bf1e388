import {quote} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

export const opIdCase: PowerPlatformRule = {
  id: 'op-id-case',
  severity: {custom: 'off', verified: 'note', independent: 'note'},
  summary: 'An `operationId` begins with a capital.',
  why: 'Nearly all published connectors write ids this way, but reviewers do not insist. Never rename an operation that is published.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/coding-standards',
  examples: [
    {name: 'an id with a capital', expected: []},
    {
      name: 'an id without',
      definition: {paths: {'/tides': {get: {operationId: 'listTides'}}}},
      expected: [
        '#/paths/~1tides/get/operationId: Unexpected `operationId` `listTides`, expected `ListTides`',
      ],
    },
  ],
  check: {
    operation({id}, report) {
      // Other characters are told by op-id-charset, with the same advice.
      if (!id || !/^[a-z][A-Za-z0-9]*(_V\d+)?$/.test(id)) return;
      const wanted = id.charAt(0).toUpperCase() + id.slice(1);
      report(`Unexpected \`operationId\` ${quote(id)}, expected ${quote(wanted)}`, 'operationId');
    },
  },
};
