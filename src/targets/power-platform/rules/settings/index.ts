import type {PowerPlatformRule} from '../nodes.js';
import {settingsKeys} from './settings-keys.js';
import {settingsNotSubmitted} from './settings-not-submitted.js';
import {settingsValues} from './settings-values.js';

export const settingsRules: readonly PowerPlatformRule[] = [
  settingsKeys,
  settingsValues,
  settingsNotSubmitted,
];
