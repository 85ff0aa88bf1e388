// A program of its own: image on stdin, size and background as arguments, PNG or the problem's text on stdout.
import {buffer} from 'node:stream/consumers';
import {drawImage} from './draw-image.js';

const [size, background = ''] = process.argv.slice(2);
const drawn = await drawImage(await buffer(process.stdin), {size: Number(size), background});
process.stdout.write('problem' in drawn ? drawn.problem : drawn);
