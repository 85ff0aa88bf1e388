import {nameOf} from '../_helpers/operation-name.js';
import {FOR_LIST_TIDES, POLICY, policyExample} from '../_helpers/policy-example.js';
import {operationsOf, parametersKey} from '../_helpers/policy-parameters.js';
import {OPERATION_NAME} from '../_helpers/policy-templates.js';
import type {PowerPlatformRule} from '../nodes.js';

export const polNextlinkPair: PowerPlatformRule = {
  id: 'pol-nextlink-pair',
  severity: 'warning',
  summary: 'An operation whose next link a policy rewrites has `x-ms-pageable`.',
  why: 'Without it the platform never asks for the next page, and the policy does nothing.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/policy-templates',
  examples: [
    {
      name: 'an operation with pages',
      definition: {paths: {'/tides': {get: {'x-ms-pageable': {nextLinkName: 'next'}}}}},
      properties: policyExample('updatenextlink', {nextLinkPropertyName: 'next'}, FOR_LIST_TIDES),
      expected: [],
    },
    {
      name: 'an operation without',
      properties: policyExample('updatenextlink', {nextLinkPropertyName: 'next'}, FOR_LIST_TIDES),
      expected: [
        `${POLICY}/parameters/x-ms-apimTemplate-operationName: Unexpected updatenextlink policy for operation \`ListTides\` without \`x-ms-pageable\`, expected it in that operation`,
      ],
    },
  ],
  check: {
    policy(policy, report) {
      if (policy.templateId !== 'updatenextlink') return;
      const operations = operationsOf(policy, policy.connector.definition);
      const isLimited = policy.operationNames.length > 0;
      const first = operations.find(one => one.value['x-ms-pageable'] === undefined);
      // A policy for all operations only needs one with pages.
      const isServed = operations.some(one => one.value['x-ms-pageable'] !== undefined);
      if (!first || (!isLimited && isServed)) return;
      report(
        `Unexpected updatenextlink policy for operation ${nameOf(first)} without \`x-ms-pageable\`, expected it in that operation`,
        [parametersKey(policy), OPERATION_NAME],
      );
    },
  },
};
