import {scriptDoing} from '../_helpers/script-example.js';
import {MAX_SCRIPT_BYTES} from '../_helpers/script-limits.js';
import type {PowerPlatformRule} from '../nodes.js';

export const scriptSize: PowerPlatformRule = {
  id: 'script-size',
  severity: 'error',
  summary: 'A script is at most 1 MB (1,048,576 bytes).',
  why: 'The platform refuses a larger one.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
  examples: [
    {name: 'a short script', script: scriptDoing(), expected: []},
    {
      name: 'more than the platform takes',
      script: `${scriptDoing()}//${' '.repeat(MAX_SCRIPT_BYTES)}`,
      expected: ['script:1:1: Unexpected script of 1048785 bytes, expected at most 1048576'],
    },
  ],
  check: {
    script({bytes, at}, report) {
      if (bytes.length <= MAX_SCRIPT_BYTES) return;
      const found = `Unexpected script of ${bytes.length} bytes`;
      report(`${found}, expected at most ${MAX_SCRIPT_BYTES}`, at(0));
    },
  },
};
