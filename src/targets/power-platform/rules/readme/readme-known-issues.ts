import {sectionRule} from '../_helpers/section-rule.js';

export const readmeKnownIssues = sectionRule({
  id: 'readme-known-issues',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  why: 'Reviewers ask for it: users decide by it whether the connector does what they need.',
  section: 'issues',
  similar: 'Known limitations',
  line: 16,
});
