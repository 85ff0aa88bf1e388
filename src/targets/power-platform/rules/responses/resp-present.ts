import {quote} from '../../../../core/json/value.js';
import {parentOf, parsePointer} from '../../../../core/pointer.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

export const respPresent: PowerPlatformRule = {
  id: 'resp-present',
  code: 'OperationMustHaveResponse',
  severity: 'error',
  summary: 'An operation has at least one response.',
  why: 'Nothing would say what comes back, so the definition is refused.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'one response', expected: []},
    {
      name: 'no responses, and an empty list of them',
      definition: {
        paths: {'/tides': {get: {responses: null}}, '/harbours': {get: {responses: {}}}},
      },
      expected: [
        '#/paths/~1tides/get: Unexpected operation `GET /tides` without responses, expected at least one such as `200`',
        '#/paths/~1harbours/get/responses: Unexpected operation `GET /harbours` without responses, expected at least one such as `200`',
      ],
    },
  ],
  check: {
    violation(violation, report) {
      if (ownerOf(violation) !== 'resp-present') return;
      const {keyword, pointer, connector} = violation;
      const operation = keyword === 'required' ? pointer : parentOf(pointer);
      const [, path = '', method = ''] = parsePointer(operation);
      const name = quote(`${method.toUpperCase()} ${path}`);
      // An empty list is in published webhooks: a private connector is not refused for it.
      const isHarmless = keyword !== 'required' && connector.ruleset === 'custom';
      report(
        `Unexpected operation ${name} without responses, expected at least one such as \`200\``,
        undefined,
        isHarmless ? {severity: 'warning'} : {},
      );
    },
  },
};
