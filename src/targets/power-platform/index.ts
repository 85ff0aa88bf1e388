import type {Target} from '../target.js';
import {emit} from './assets/emit.js';
import {holdsEmitted, readDocument, readFolder} from './assets/read-assets.js';
import {EMITTED_FILE_NAMES} from './assets/roles.js';
import {packageRules} from './certification/package-rules/index.js';
import {compareAssets} from './changes/compare.js';
import {CHANGES} from './changes/index.js';
import {summarizeChanges} from './changes/summary.js';
import {describeUpdate} from './changes/update-kind.js';
import {nextSteps} from './next-steps.js';
import {rulesetOfPlace} from './rules/_helpers/pull-request-folder.js';
import {checkAssets} from './rules/check-assets.js';
import {RULE_GROUPS, RULES} from './rules/index.js';

export const powerPlatform: Target = {
  id: 'power-platform',
  fileNames: EMITTED_FILE_NAMES,
  emit,
  holdsEmitted,
  readFolder,
  readDocument,
  rulesetOfPlace,
  ruleGroups: {...RULE_GROUPS, changes: CHANGES, package: packageRules},
  check: (assets, ruleset) => checkAssets(assets, ruleset, RULES),
  compare: (before, after) => compareAssets(before, after, CHANGES),
  summarizeChanges,
  describeUpdate,
  nextSteps,
};
