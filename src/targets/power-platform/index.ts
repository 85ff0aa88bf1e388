import type {Target} from '../target.js';
import {emit} from './assets/emit.js';
import {readDocument, readFolder} from './assets/read-assets.js';
import {nextSteps} from './next-steps.js';
import {checkAssets} from './rules/check-assets.js';
import {RULE_GROUPS, RULES} from './rules/index.js';

export const powerPlatform: Target = {
  id: 'power-platform',
  summary:
    'Microsoft Power Platform: a custom connector for Power Automate, Power Apps, Logic Apps and Copilot Studio.',
  emit,
  readFolder,
  readDocument,
  ruleGroups: RULE_GROUPS,
  check: (assets, ruleset) => checkAssets(assets, ruleset, RULES),
  nextSteps,
};
