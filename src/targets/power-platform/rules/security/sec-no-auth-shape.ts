import {isObject, listOf} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

export const secNoAuthShape: PowerPlatformRule = {
  id: 'sec-no-auth-shape',
  severity: 'warning',
  summary:
    'Without a sign-in, `securityDefinitions` is `{}` and `security` is `[]`, or both are absent.',
  why: 'An empty requirement among others means "optional" elsewhere; reviewers ask to remove it.',
  source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/3290',
  examples: [
    {
      name: 'no sign-in',
      definition: {securityDefinitions: {'API Key': null}, security: []},
      expected: [],
    },
    {
      name: 'an empty requirement',
      definition: {securityDefinitions: {'API Key': null}, security: [{}]},
      expected: [
        '#/security/0: Unexpected empty security requirement, expected `security` to be an empty array where there is no sign-in',
      ],
    },
  ],
  check: {
    definition({value, securitySchemes}, report) {
      if (securitySchemes.length > 0) return;
      for (const [index, requirement] of listOf(value['security']).entries()) {
        if (!isObject(requirement) || Object.keys(requirement).length > 0) continue;
        report(
          'Unexpected empty security requirement, expected `security` to be an empty array where there is no sign-in',
          ['security', index],
        );
      }
    },
  },
};
