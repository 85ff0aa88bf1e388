import {describe, textOf} from '../../../../core/json/value.js';
import {POLICY, policyExample} from '../_helpers/policy-example.js';
import type {PowerPlatformRule} from '../nodes.js';

export const polTitle: PowerPlatformRule = {
  id: 'pol-title',
  severity: 'warning',
  summary: 'A policy has a title.',
  why: 'The wizard lists policies by it: one without a title cannot be told from the others.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/policy-templates',
  examples: [
    {name: 'a title', properties: policyExample('setheader', {}), expected: []},
    {
      name: 'none',
      properties: {properties: {policyTemplateInstances: [{templateId: 'setheader'}]}},
      expected: [
        `${POLICY}: Unexpected policy without \`title\`, expected a text that says what it does`,
      ],
    },
  ],
  check: {
    policy({value}, report) {
      const title = value['title'] ?? value['Title'];
      if (textOf(title)?.trim()) return;
      const found =
        title === undefined || title === ''
          ? 'policy without `title`'
          : `${describe(title)} as title of a policy`;
      report(`Unexpected ${found}, expected a text that says what it does`, 'title');
    },
  },
};
