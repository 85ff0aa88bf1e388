import type {PowerPlatformRule} from '../nodes.js';
import {scriptClass} from './script-class.js';
import {scriptCompiles} from './script-compiles.js';
import {scriptNamespaces} from './script-namespaces.js';
import {scriptNoGateway} from './script-no-gateway.js';
import {scriptNoHttpclient} from './script-no-httpclient.js';
import {scriptNoSecrets} from './script-no-secrets.js';
import {scriptOneFile} from './script-one-file.js';
import {scriptOperationidBase64} from './script-operationid-base64.js';
import {scriptOperationidLiterals} from './script-operationid-literals.js';
import {scriptOperations} from './script-operations.js';
import {scriptPrecedence} from './script-precedence.js';
import {scriptSize} from './script-size.js';
import {scriptSubmitted} from './script-submitted.js';
import {scriptTimeout} from './script-timeout.js';

export const scriptRules: readonly PowerPlatformRule[] = [
  scriptClass,
  scriptCompiles,
  scriptNamespaces,
  scriptNoGateway,
  scriptNoHttpclient,
  scriptNoSecrets,
  scriptOneFile,
  scriptOperationidBase64,
  scriptOperationidLiterals,
  scriptOperations,
  scriptPrecedence,
  scriptSize,
  scriptSubmitted,
  scriptTimeout,
];
