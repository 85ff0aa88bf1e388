import type {PowerPlatformRule} from '../nodes.js';
import {readmeCredentials} from './readme-credentials.js';
import {readmeDeployment} from './readme-deployment.js';
import {readmeEnglish} from './readme-english.js';
import {readmeKnownIssues} from './readme-known-issues.js';
import {readmeNoTemplateText} from './readme-no-template-text.js';
import {readmeOauthSteps} from './readme-oauth-steps.js';
import {readmeOperations} from './readme-operations.js';
import {readmeOptional} from './readme-optional.js';
import {readmePrerequisites} from './readme-prerequisites.js';
import {readmePresent} from './readme-present.js';
import {readmePublisher} from './readme-publisher.js';
import {readmeTitle} from './readme-title.js';

export const readmeRules: readonly PowerPlatformRule[] = [
  readmeCredentials,
  readmeDeployment,
  readmeEnglish,
  readmeKnownIssues,
  readmeNoTemplateText,
  readmeOauthSteps,
  readmeOperations,
  readmeOptional,
  readmePrerequisites,
  readmePresent,
  readmePublisher,
  readmeTitle,
];
