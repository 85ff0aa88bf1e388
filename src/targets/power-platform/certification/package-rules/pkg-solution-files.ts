import {filesIn} from '../package-node.js';
import type {PackageRule} from '../package-rule.js';
import {FAULTLESS, listed, SCRIPT_PAGE} from './_common.js';

const FILES = ['[Content_Types].xml', 'customizations.xml', 'solution.xml'];

export const pkgSolutionFiles: PackageRule = {
  id: 'pkg-solution-files',
  policy: '5000.1.1.10',
  severity: 'error',
  summary:
    'Each solution has [Content_Types].xml, customizations.xml and solution.xml at its root.',
  why: 'Without these three files, in this spelling, it is no solution and cannot be imported.',
  source: SCRIPT_PAGE,
  examples: [
    FAULTLESS,
    {
      name: 'a solution without its list of types',
      expected: [
        'HarbourTides.zip: Unexpected solution without `[Content_Types].xml`, expected `[Content_Types].xml` at the root',
      ],
    },
    {
      name: 'capital letters in a name',
      expected: [
        'HarbourTides.zip: Unexpected `Solution.xml`, expected `solution.xml` at the root',
      ],
    },
  ],
  check: {
    solution(solution, report) {
      const files = filesIn(solution, '');
      // Its files lie in a folder: one finding of pkg-solution-path.
      if (solution.entries.some(({name}) => name.endsWith('/solution.xml'))) return;
      for (const name of FILES.filter(one => !files.includes(one))) {
        const similar = files.filter(one => one.toLowerCase() === name.toLowerCase());
        const found = similar.length > 0 ? listed(similar) : `solution without \`${name}\``;
        report(`Unexpected ${found}, expected \`${name}\` at the root`, {file: solution.file});
      }
    },
  },
};
