import {quote} from '../../../../core/json/value.js';
import {orList} from '../_helpers/check-shape.js';
import {foundAs} from '../_helpers/found-as.js';
import {POLICY, policyExample} from '../_helpers/policy-example.js';
import {parametersKey, writtenParameters} from '../_helpers/policy-parameters.js';
import {SECTION, templateOf} from '../_helpers/policy-templates.js';
import type {PowerPlatformRule} from '../nodes.js';

const AT = `${POLICY}/parameters/${SECTION}`;

export const polSection: PowerPlatformRule = {
  id: 'pol-section',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    'A policy runs on the `Request` or the `Response`, `setheader` also on `Failure`, where its template lets one choose.',
  why: 'The validator of apiProperties.json refuses other words; a policy in a wrong section does nothing.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/policy-templates',
  examples: [
    {
      name: 'on failure',
      properties: policyExample('setheader', {}, {[SECTION]: 'Failure'}),
      expected: [],
    },
    {
      name: 'other letters',
      properties: policyExample('setproperty', {}, {[SECTION]: 'request'}),
      expected: [`${AT}: Unexpected section \`request\`, expected \`Request\` or \`Response\``],
    },
    {
      name: 'a template without sections',
      properties: policyExample('dynamichosturl', {}, {[SECTION]: 'Request'}),
      expected: [
        `${AT}: Unexpected section of \`dynamichosturl\`, expected none: it cannot be chosen`,
      ],
    },
  ],
  check: {
    policy(policy, report) {
      const template = templateOf(policy);
      const section = writtenParameters(policy)[SECTION];
      const at = [parametersKey(policy), SECTION];
      if (!template?.isPublished || section === undefined) return;
      const {sections, spellings} = template;
      if (sections.length === 0)
        return report(
          `Unexpected section of ${quote(spellings[0])}, expected none: it cannot be chosen`,
          at,
        );
      if (sections.some(known => known === section)) return;
      const found = foundAs('section', section);
      report(`Unexpected ${found}, expected ${orList(sections)}`, at);
    },
  },
};
