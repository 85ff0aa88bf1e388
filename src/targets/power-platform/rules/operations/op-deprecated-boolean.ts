import {describe} from '../../../../core/json/value.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

export const opDeprecatedBoolean: PowerPlatformRule = {
  id: 'op-deprecated-boolean',
  code: 'JsonTypeIncorrect',
  severity: 'error',
  summary: 'The value of `deprecated` is true or false, without quotes.',
  why: 'The service refuses a definition with a value of the wrong type.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/deprecate-operation',
  examples: [
    {
      name: 'true',
      definition: {paths: {'/tides': {get: {deprecated: true}}}},
      expected: [],
    },
    {
      name: 'true in quotes',
      definition: {paths: {'/tides': {get: {deprecated: 'true'}}}},
      expected: [
        '#/paths/~1tides/get/deprecated: Unexpected text `true` as `deprecated`, expected true or false',
      ],
    },
  ],
  check: {
    violation(violation, report) {
      if (ownerOf(violation) !== 'op-deprecated-boolean') return;
      const found = describe(violation.value);
      report(`Unexpected ${found} as \`deprecated\`, expected true or false`);
    },
  },
};
