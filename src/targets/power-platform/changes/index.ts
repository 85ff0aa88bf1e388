import type {Change} from './change.js';
import {chgApiKeyPlace} from './chg-api-key-place.js';
import {chgAuthRemoved} from './chg-auth-removed.js';
import {chgConnectionParamRemoved} from './chg-connection-param-removed.js';
import {chgHost} from './chg-host.js';
import {chgInputBounds} from './chg-input-bounds.js';
import {chgInputEnumAdded} from './chg-input-enum-added.js';
import {chgInputInternal} from './chg-input-internal.js';
import {chgInputOptionalToRequired} from './chg-input-optional-to-required.js';
import {chgInputRemoved} from './chg-input-removed.js';
import {chgInputRequiredAdded} from './chg-input-required-added.js';
import {chgInputType} from './chg-input-type.js';
import {chgOperationHidden} from './chg-operation-hidden.js';
import {chgOperationRemoved} from './chg-operation-removed.js';
import {chgOutputFormat} from './chg-output-format.js';
import {chgOutputRemoved} from './chg-output-removed.js';
import {chgOutputType} from './chg-output-type.js';
import {chgPathVerb} from './chg-path-verb.js';
import {chgTriggerKind} from './chg-trigger-kind.js';
import {chgVersioning} from './chg-versioning.js';

/** Every kind of change that breaks flows and apps, in the order in which they are listed. The tier, which must not change either, is in no file. */
export const CHANGES: readonly Change[] = [
  chgOperationRemoved,
  chgOperationHidden,
  chgPathVerb,
  chgInputRemoved,
  chgInputRequiredAdded,
  chgInputOptionalToRequired,
  chgInputInternal,
  chgInputType,
  chgInputEnumAdded,
  chgInputBounds,
  chgOutputRemoved,
  chgOutputType,
  chgOutputFormat,
  chgTriggerKind,
  chgVersioning,
  chgAuthRemoved,
  chgApiKeyPlace,
  chgConnectionParamRemoved,
  chgHost,
];
