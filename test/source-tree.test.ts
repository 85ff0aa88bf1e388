import {expect, test} from '@jest/globals';
import {describeSource} from './support/source-tree.js';

// What the tests of the architecture see, on texts that break each of their rules.
const SEEN = [
  [
    "import {a} from './a.js'",
    {imports: [{to: 'src/core/a.ts', isPackage: false, isDynamic: false}]},
  ],
  ["import type {A} from '../host/host.js'", {imports: []}],
  ["import {type A} from '../host/host.js'", {imports: []}],
  [
    "export {type A, b} from '../b.js'",
    {imports: [{to: 'src/b.ts', isPackage: false, isDynamic: false}]},
  ],
  ["import '../b.js'", {imports: [{to: 'src/b.ts', isPackage: false, isDynamic: false}]}],
  ["await import('yaml')", {imports: [{to: 'yaml', isPackage: true, isDynamic: true}]}],
  ['const at = Date.now() + Math.random()', {effects: ['Date.now', 'Math.random']}],
  ['const now = new Date(), then = new Date(0)', {effects: ['new Date()']}],
  ['process.exit(); console.log(a.console)', {effects: ['process', 'console']}],
  ['const a = {process: 1}; a.process', {effects: []}],
  ['class A {}', {classes: ['A']}],
  [
    'function f() {\n\n}\nconst g = () => 1;',
    {
      functions: [
        {name: 'f', lines: 3},
        {name: 'g', lines: 1},
      ],
    },
  ],
] as const;

test.each(SEEN)('%s is seen', (text, expected) => {
  expect(describeSource('src/core/x.ts', text)).toMatchObject(expected);
});
