import type {PowerPlatformRule} from '../nodes.js';
import {polInstanceKeys} from './pol-instance-keys.js';
import {polTemplateKnown} from './pol-template-known.js';
import {polParamNames} from './pol-param-names.js';
import {polOperationNames} from './pol-operation-names.js';
import {polSection} from './pol-section.js';
import {polExistsAction} from './pol-exists-action.js';
import {polHttpMethod} from './pol-http-method.js';
import {polTitle} from './pol-title.js';
import {polNoNestedStrings} from './pol-no-nested-strings.js';
import {polExpression} from './pol-expression.js';
import {polHostPolicyHost} from './pol-host-policy-host.js';
import {polRouteNewpath} from './pol-route-newpath.js';
import {polNextlinkPair} from './pol-nextlink-pair.js';
import {polUnauthenticatedTestconnection} from './pol-unauthenticated-testconnection.js';
import {polNotRedundant} from './pol-not-redundant.js';

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
