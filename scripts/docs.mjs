// Rewrites the generated parts of the README; with --check only says whether they are up to date.
import {readFileSync, writeFileSync} from 'node:fs';
import {documented} from '../build/test/support/documentation.js';

const before = readFileSync('README.md', 'utf8');
const after = await documented(before);
if (process.argv.includes('--check')) {
  if (after !== before)
    console.error('Unexpected outdated tables in README.md, expected what `npm run docs` writes');
  process.exitCode = after === before ? 0 : 1;
} else {
  writeFileSync('README.md', after);
}
