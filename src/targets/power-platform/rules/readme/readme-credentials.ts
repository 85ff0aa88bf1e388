import {sectionRule} from '../_helpers/section-rule.js';

export const readmeCredentials = sectionRule({
  id: 'readme-credentials',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  why: 'Users do not find the way to a key or an app; where none is needed, the section says so.',
  section: 'credentials',
  similar: 'Access your API key',
  line: 13,
});
