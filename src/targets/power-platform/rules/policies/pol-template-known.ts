import {quote, textOf} from '../../../../core/json/value.js';
import {orList} from '../_helpers/check-shape.js';
import {POLICY, policyExample} from '../_helpers/policy-example.js';
import {POLICY_TEMPLATES, templateOf} from '../_helpers/policy-templates.js';
import type {PowerPlatformRule} from '../nodes.js';

const KNOWN = Object.keys(POLICY_TEMPLATES).filter(id => POLICY_TEMPLATES[id]?.isPublished);

export const polTemplateKnown: PowerPlatformRule = {
  id: 'pol-template-known',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    'The template of a policy is one that the platform publishes, in a spelling that it accepts.',
  why: 'An unknown template does nothing, and the validator of apiProperties.json refuses it.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/policy-templates',
  examples: [
    {name: 'an accepted spelling', properties: policyExample('SetHeader', {}), expected: []},
    {
      name: 'a spelling that is not accepted',
      properties: policyExample('Setheader', {}),
      expected: [
        `${POLICY}/templateId: Unexpected policy template \`Setheader\`, expected \`setheader\``,
      ],
    },
    {
      name: 'a template that does not exist',
      properties: policyExample('setcookie', {}),
      expected: [
        `${POLICY}/templateId: Unexpected policy template \`setcookie\`, expected ${orList(KNOWN)}`,
      ],
    },
    {
      name: 'a template that only few connectors use',
      properties: policyExample('moveproperties', {}),
      expected: [
        `${POLICY}/templateId: Unexpected policy template \`moveproperties\` that is not published, expected ${orList(KNOWN)}`,
      ],
    },
  ],
  check: {
    policy(policy, report) {
      const written = textOf(policy.value['templateId'] ?? policy.value['TemplateId']);
      if (!written) return;
      const template = templateOf(policy);
      if (!template)
        return report(
          `Unexpected policy template ${quote(written)}, expected ${orList(KNOWN)}`,
          'templateId',
        );
      if (!template.isPublished)
        // Published connectors use it, so it exists.
        return report(
          `Unexpected policy template ${quote(written)} that is not published, expected ${orList(KNOWN)}`,
          'templateId',
          {severity: 'warning'},
        );
      if (template.spellings.includes(written)) return;
      const expected = quote(template.spellings[0]);
      report(`Unexpected policy template ${quote(written)}, expected ${expected}`, 'templateId');
    },
  },
};
