import type {PowerPlatformRule} from '../nodes.js';
import {extAnnotationActive} from './ext-annotation-active.js';
import {extAnnotationReplacement} from './ext-annotation-replacement.js';
import {extAnnotationRevisionUnique} from './ext-annotation-revision-unique.js';
import {extAnnotationStatus} from './ext-annotation-status.js';
import {extApiAnnotationKeys} from './ext-api-annotation-keys.js';
import {extBooleans} from './ext-booleans.js';
import {extCapabilitiesRoot} from './ext-capabilities-root.js';
import {extChunkTransfer} from './ext-chunk-transfer.js';
import {extCopilot} from './ext-copilot.js';
import {extDynamicList} from './ext-dynamic-list.js';
import {extDynamicListNeeded} from './ext-dynamic-list-needed.js';
import {extDynamicNotOnBody} from './ext-dynamic-not-on-body.js';
import {extDynamicOutput} from './ext-dynamic-output.js';
import {extDynamicProperties} from './ext-dynamic-properties.js';
import {extDynamicPropertiesNeeded} from './ext-dynamic-properties-needed.js';
import {extDynamicPropertiesPath} from './ext-dynamic-properties-path.js';
import {extDynamicSchema} from './ext-dynamic-schema.js';
import {extDynamicSourceParam} from './ext-dynamic-source-param.js';
import {extDynamicTarget} from './ext-dynamic-target.js';
import {extDynamicTargetParams} from './ext-dynamic-target-params.js';
import {extDynamicTree} from './ext-dynamic-tree.js';
import {extDynamicTypes} from './ext-dynamic-types.js';
import {extDynamicValues} from './ext-dynamic-values.js';
import {extEnumValuesPosition} from './ext-enum-values-position.js';
import {extFilePicker} from './ext-file-picker.js';
import {extLocalize} from './ext-localize.js';
import {extMediaKind} from './ext-media-kind.js';
import {extOperationContext} from './ext-operation-context.js';
import {extPageable} from './ext-pageable.js';
import {extSummary} from './ext-summary.js';
import {extTestConnection} from './ext-test-connection.js';
import {extTestValue} from './ext-test-value.js';
import {extTreeForPicker} from './ext-tree-for-picker.js';
import {extTreeSelectedItem} from './ext-tree-selected-item.js';
import {extTriggerValue} from './ext-trigger-value.js';
import {extUrlEncoding} from './ext-url-encoding.js';
import {extVisibility} from './ext-visibility.js';

export const extensionsRules: readonly PowerPlatformRule[] = [
  extSummary,
  extVisibility,
  extApiAnnotationKeys,
  extAnnotationReplacement,
  extAnnotationRevisionUnique,
  extAnnotationActive,
  extAnnotationStatus,
  extOperationContext,
  extCapabilitiesRoot,
  extTestConnection,
  extFilePicker,
  extChunkTransfer,
  extDynamicValues,
  extDynamicList,
  extDynamicListNeeded,
  extDynamicSchema,
  extDynamicProperties,
  extDynamicPropertiesNeeded,
  extDynamicPropertiesPath,
  extDynamicNotOnBody,
  extDynamicTarget,
  extDynamicTargetParams,
  extDynamicSourceParam,
  extDynamicTypes,
  extDynamicOutput,
  extDynamicTree,
  extTreeSelectedItem,
  extTreeForPicker,
  extPageable,
  extUrlEncoding,
  extMediaKind,
  extBooleans,
  extTestValue,
  extTriggerValue,
  extLocalize,
  extEnumValuesPosition,
  extCopilot,
];
