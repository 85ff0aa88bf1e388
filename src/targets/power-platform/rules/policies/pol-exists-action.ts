import {checkChoice} from '../_helpers/policy-choice.js';
import {POLICY, policyExample} from '../_helpers/policy-example.js';
import type {PowerPlatformRule} from '../nodes.js';

export const polExistsAction: PowerPlatformRule = {
  id: 'pol-exists-action',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'What a policy does with a value that is there is `override`, `skip` or `append`.',
  why: 'The validator of apiProperties.json knows no other word, and refuses the file.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/policy-templates',
  examples: [
    {name: 'skip', properties: policyExample('setheader', {existsAction: 'skip'}), expected: []},
    {
      name: 'another word',
      properties: policyExample('setqueryparameter', {existsAction: 'replace'}),
      expected: [
        `${POLICY}/parameters/x-ms-apimTemplateParameter.existsAction: Unexpected \`existsAction\` \`replace\`, expected \`override\`, \`skip\` or \`append\``,
      ],
    },
  ],
  check: {
    policy(policy, report) {
      checkChoice(policy, 'existsAction', report);
    },
  },
};
