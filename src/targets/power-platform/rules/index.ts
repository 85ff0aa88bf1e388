import {definitionRules} from './definition/index.js';
import {extensionsRules} from './extensions/index.js';
import {folderRules} from './folder/index.js';
import {iconRules} from './icon/index.js';
import {introRules} from './intro/index.js';
import type {PowerPlatformRule} from './nodes.js';
import {operationsRules} from './operations/index.js';
import {parametersRules} from './parameters/index.js';
import {policiesRules} from './policies/index.js';
import {propertiesRules} from './properties/index.js';
import {readmeRules} from './readme/index.js';
import {responsesRules} from './responses/index.js';
import {schemasRules} from './schemas/index.js';
import {scriptRules} from './script/index.js';
import {securityRules} from './security/index.js';
import {settingsRules} from './settings/index.js';
import {triggersRules} from './triggers/index.js';

/** Every rule of this platform, by group, in the order in which they run and are listed. */
export const RULE_GROUPS: Readonly<Record<string, readonly PowerPlatformRule[]>> = {
  definition: definitionRules,
  operations: operationsRules,
  parameters: parametersRules,
  schemas: schemasRules,
  responses: responsesRules,
  extensions: extensionsRules,
  triggers: triggersRules,
  security: securityRules,
  properties: propertiesRules,
  policies: policiesRules,
  script: scriptRules,
  icon: iconRules,
  readme: readmeRules,
  intro: introRules,
  settings: settingsRules,
  folder: folderRules,
};

export const RULES: readonly PowerPlatformRule[] = Object.values(RULE_GROUPS).flat();
