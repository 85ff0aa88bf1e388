import {sectionRule} from '../_helpers/section-rule.js';

export const readmeDeployment = sectionRule({
  id: 'readme-deployment',
  severity: {custom: 'off', verified: 'warning', independent: 'note'},
  why: 'Users who take the connector from the repository do not know how to install it; of independent publishers it is only wished.',
  section: 'deployment',
  similar: 'How to deploy',
  line: 19,
});
