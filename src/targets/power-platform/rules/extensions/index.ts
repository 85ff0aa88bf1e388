import type {PowerPlatformRule} from '../nodes.js';
import {extDynamicListNeeded} from './ext-dynamic-list-needed.js';
import {extDynamicOutput} from './ext-dynamic-output.js';
import {extDynamicPropertiesNeeded} from './ext-dynamic-properties-needed.js';
import {extDynamicPropertiesPath} from './ext-dynamic-properties-path.js';
import {extDynamicSourceParam} from './ext-dynamic-source-param.js';
import {extDynamicTarget} from './ext-dynamic-target.js';
import {extDynamicTargetParams} from './ext-dynamic-target-params.js';
import {extDynamicTypes} from './ext-dynamic-types.js';

export const extensionsRules: readonly PowerPlatformRule[] = [
  extDynamicTarget,
  extDynamicTargetParams,
  extDynamicSourceParam,
  extDynamicTypes,
  extDynamicOutput,
  extDynamicListNeeded,
  extDynamicPropertiesNeeded,
  extDynamicPropertiesPath,
];
