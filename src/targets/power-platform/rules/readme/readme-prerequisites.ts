import {sectionRule} from '../_helpers/section-rule.js';

export const readmePrerequisites = sectionRule({
  id: 'readme-prerequisites',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  why: 'Users must know which plan, licence or tool they need before they start; reviewers look for it.',
  section: 'prerequisites',
  similar: 'Requirements',
  line: 6,
});
