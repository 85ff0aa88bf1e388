import type {Cmdlet} from './cmdlet.js';
import {compareConnector} from './compare-connector.js';
import {connectEnvironment} from './connect-environment.js';
import {getConnector} from './get-connector.js';
import {getRule} from './get-rule.js';
import {newCertificationBundle} from './new-certification-bundle.js';
import {newConnector} from './new-connector.js';
import {newConnectorConfig} from './new-connector-config.js';
import {testCertificationPackage} from './test-certification-package.js';
import {testConnector} from './test-connector.js';
import {updateConnector} from './update-connector.js';

/** Every command, in the order of help and of the README. */
export const CMDLETS: readonly Cmdlet[] = [
  newConnectorConfig,
  testConnector,
  getRule,
  compareConnector,
  connectEnvironment,
  newConnector,
  updateConnector,
  getConnector,
  newCertificationBundle,
  testCertificationPackage,
];
