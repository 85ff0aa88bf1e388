import type {PowerPlatformRule} from '../nodes.js';
import {prExtraFiles} from './pr-extra-files.js';
import {prFolder} from './pr-folder.js';
import {prOneConnector} from './pr-one-connector.js';

export const folderRules: readonly PowerPlatformRule[] = [prExtraFiles, prFolder, prOneConnector];
