import type {PowerPlatformRule} from '../nodes.js';
import {respDefaultNoSchema} from './resp-default-no-schema.js';
import {respDescription} from './resp-description.js';
import {respEmptySchema} from './resp-empty-schema.js';
import {respExampleMime} from './resp-example-mime.js';
import {respHeadersUnique} from './resp-headers-unique.js';
import {respKey} from './resp-key.js';
import {respKeys} from './resp-keys.js';
import {respKnownErrors} from './resp-known-errors.js';
import {respOneSchema} from './resp-one-schema.js';
import {respPresent} from './resp-present.js';
import {respProduces} from './resp-produces.js';
import {respSuccess} from './resp-success.js';
import {respSuccessSchema} from './resp-success-schema.js';

export const responsesRules: readonly PowerPlatformRule[] = [
  respPresent,
  respKey,
  respSuccess,
  respKeys,
  respDescription,
  respDefaultNoSchema,
  respSuccessSchema,
  respOneSchema,
  respEmptySchema,
  respExampleMime,
  respHeadersUnique,
  respKnownErrors,
  respProduces,
];
