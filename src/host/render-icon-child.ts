import {buffer} from 'node:stream/consumers';
import {pathToFileURL} from 'node:url';
import {drawImage} from './draw-image.js';
