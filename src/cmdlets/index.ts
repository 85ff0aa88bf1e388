import type {Cmdlet} from './cmdlet.js';
import {getRule} from './get-rule.js';
import {newConnectorConfig} from './new-connector-config.js';
import {testConnector} from './test-connector.js';

/** Every command, in the order of help and of the README. */
export const CMDLETS: readonly Cmdlet[] = [newConnectorConfig, testConnector, getRule];
