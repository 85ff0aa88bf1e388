import {quote} from '../../../../core/json/value.js';
import {baseName} from '../../../../core/path.js';
import {scriptDoing} from '../_helpers/script-example.js';
import type {PowerPlatformRule} from '../nodes.js';

export const scriptOneFile: PowerPlatformRule = {
  id: 'script-one-file',
  severity: 'warning',
  summary: 'A connector has one script, and it is called script.csx.',
  why: 'One file is compiled and the others are ignored; reviewers and tools look for it by that name.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
  examples: [
    {name: 'script.csx', script: scriptDoing(), expected: []},
    {
      name: 'two scripts',
      script: scriptDoing(),
      fileNames: ['helpers.csx'],
      expected: ['#: Unexpected 2 scripts `helpers.csx`, `script.csx`, expected only `script.csx`'],
    },
    {
      name: 'another name',
      fileNames: ['Script.cs'],
      expected: ['#: Unexpected script `Script.cs`, expected the name `script.csx`'],
    },
  ],
  check: {
    connector({assets}, report) {
      const names = new Set(assets.fileNames.map(baseName).filter(name => /\.csx?$/i.test(name)));
      const scripts = [...names].sort();
      if (scripts.length > 1) {
        const list = scripts.map(quote).join(', ');
        report(`Unexpected ${scripts.length} scripts ${list}, expected only \`script.csx\``);
      } else if (scripts[0] !== undefined && scripts[0] !== 'script.csx') {
        report(`Unexpected script ${quote(scripts[0])}, expected the name \`script.csx\``);
      }
    },
  },
};
