import type {PowerPlatformRule} from '../nodes.js';
import {polExistsAction} from './pol-exists-action.js';
import {polExpression} from './pol-expression.js';
import {polHostPolicyHost} from './pol-host-policy-host.js';
import {polHttpMethod} from './pol-http-method.js';
import {polInstanceKeys} from './pol-instance-keys.js';
import {polNextlinkPair} from './pol-nextlink-pair.js';
import {polNoNestedStrings} from './pol-no-nested-strings.js';
import {polNotRedundant} from './pol-not-redundant.js';
import {polOperationNames} from './pol-operation-names.js';
import {polParamNames} from './pol-param-names.js';
import {polRouteNewpath} from './pol-route-newpath.js';
import {polSection} from './pol-section.js';
import {polTemplateKnown} from './pol-template-known.js';
import {polTitle} from './pol-title.js';
import {polUnauthenticatedTestconnection} from './pol-unauthenticated-testconnection.js';

export const policiesRules: readonly PowerPlatformRule[] = [
  polInstanceKeys,
  polTemplateKnown,
  polParamNames,
  polOperationNames,
  polSection,
  polExistsAction,
  polHttpMethod,
  polTitle,
  polNoNestedStrings,
  polExpression,
  polHostPolicyHost,
  polRouteNewpath,
  polNextlinkPair,
  polUnauthenticatedTestconnection,
  polNotRedundant,
];
