import type {Target} from '../target.js';
import {emit} from './assets/emit.js';
import {nextSteps} from './next-steps.js';
import {checkAssets} from './rules/check-assets.js';
import {RULES} from './rules/index.js';

export const powerPlatform: Target = {
  id: 'power-platform',
  summary:
    'Microsoft Power Platform: a custom connector for Power Automate, Power Apps, Logic Apps and Copilot Studio.',
  emit,
  check: (assets, ruleset) => checkAssets(assets, ruleset, RULES),
  nextSteps,
};
