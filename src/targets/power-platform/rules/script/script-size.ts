import {scriptDoing} from '../_helpers/script-example.js';
import {MAX_SCRIPT_BYTES} from '../_helpers/script-limits.js';
import type {PowerPlatformRule} from '../nodes.js';

const MAXIMUM_CHARACTERS = 500_000;

export const scriptSize: PowerPlatformRule = {
  id: 'script-size',
  severity: 'error',
  summary:
    'A script is at most 1 MB, and at most 500,000 characters where it goes into a solution.',
  why: 'The platform refuses a larger one; the column that holds it in a solution is shorter still.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
  examples: [
    {name: 'a short script', script: scriptDoing(), expected: []},
    {
      name: 'more than the platform takes',
      script: `${scriptDoing()}//${' '.repeat(MAX_SCRIPT_BYTES)}`,
      expected: ['script:1:1: Unexpected script of 1048785 bytes, expected at most 1048576'],
    },
    {
      name: 'more than a solution takes',
      script: `${scriptDoing()}//${' '.repeat(MAXIMUM_CHARACTERS)}`,
      expected: [
        'script:1:1: Unexpected script of 500209 characters, expected at most 500000 for a solution',
      ],
    },
  ],
  check: {
    script({bytes, text, at}, report) {
      if (bytes.length > MAX_SCRIPT_BYTES) {
        const found = `Unexpected script of ${bytes.length} bytes`;
        return report(`${found}, expected at most ${MAX_SCRIPT_BYTES}`, at(0));
      }
      if (text.length <= MAXIMUM_CHARACTERS) return;
      const found = `Unexpected script of ${text.length} characters`;
      const message = `${found}, expected at most ${MAXIMUM_CHARACTERS} for a solution`;
      report(message, at(0), {severity: 'warning'});
    },
  },
};
