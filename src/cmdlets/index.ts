import type {Cmdlet} from './cmdlet.js';
import {newConnectorConfig} from './new-connector-config.js';

/** Every command, in the order of help and of the README. */
export const CMDLETS: readonly Cmdlet[] = [newConnectorConfig];
