import type {PowerPlatformRule} from '../nodes.js';
import {secApikeyName} from './sec-apikey-name.js';
import {secDefinitionTypes} from './sec-definition-types.js';
import {secMatchesProps} from './sec-matches-props.js';
import {secNoAuthShape} from './sec-no-auth-shape.js';
import {secNoClientCredentials} from './sec-no-client-credentials.js';
import {secOauthUrlsMatch} from './sec-oauth-urls-match.js';
import {secOneDefinition} from './sec-one-definition.js';
import {secRequirementDefined} from './sec-requirement-defined.js';
import {secRequirementValue} from './sec-requirement-value.js';
import {secRootSecurity} from './sec-root-security.js';

export const securityRules: readonly PowerPlatformRule[] = [
  secDefinitionTypes,
  secNoClientCredentials,
  secOneDefinition,
  secNoAuthShape,
  secRequirementDefined,
  secRequirementValue,
  secRootSecurity,
  secMatchesProps,
  secApikeyName,
  secOauthUrlsMatch,
];
