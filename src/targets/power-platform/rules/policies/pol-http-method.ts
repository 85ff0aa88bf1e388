import {checkChoice} from '../_helpers/policy-choice.js';
import {POLICY, policyExample} from '../_helpers/policy-example.js';
import type {PowerPlatformRule} from '../nodes.js';

export const polHttpMethod: PowerPlatformRule = {
  id: 'pol-http-method',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'The HTTP method of a policy is one that its template knows, in capitals.',
  why: 'The validator of apiProperties.json refuses other methods; a request with them fails.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/policy-templates',
  examples: [
    {
      name: 'the method of the operation',
      properties: policyExample('routerequesttoendpoint', {
        httpMethod: '@Request.OriginalHTTPMethod',
      }),
      expected: [],
    },
    {
      name: 'a method that this template does not know',
      properties: policyExample('setvaluefromurl', {httpMethod: 'PATCH'}),
      expected: [
        `${POLICY}/parameters/x-ms-apimTemplateParameter.httpMethod: Unexpected \`httpMethod\` \`PATCH\`, expected \`GET\`, \`POST\` or \`PUT\``,
      ],
    },
  ],
  check: {
    policy(policy, report) {
      checkChoice(policy, 'httpMethod', report);
    },
  },
};
