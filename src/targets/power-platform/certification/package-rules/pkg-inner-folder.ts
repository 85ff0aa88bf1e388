import {foldersIn} from '../package-node.js';
import type {PackageRule} from '../package-rule.js';
import {adviceOn, FAULTLESS, listed, SCRIPT_PAGE} from './_common.js';

export const pkgInnerFolder: PackageRule = {
  id: 'pkg-inner-folder',
  policy: '5000.1.1.12',
  severity: 'error',
  summary: 'The package zip has exactly one folder, best called PkgAssets.',
  why: 'The gate takes the solutions from that folder, and stops where there is none or more than one.',
  source: SCRIPT_PAGE,
  examples: [
    FAULTLESS,
    {
      name: 'solutions without a folder',
      expected: [
        'package.zip: Unexpected package zip without a folder, expected the folder `PkgAssets`',
      ],
    },
    {
      name: 'two folders',
      expected: ['package.zip: Unexpected folders `Older`, `PkgAssets`, expected only `PkgAssets`'],
    },
    {
      name: 'another name for the folder',
      expected: ['package.zip: Unexpected folder `Assets`, expected the name `PkgAssets`'],
    },
  ],
  check: {
    package({inner, folder}, report) {
      if (!inner) return;
      const {file} = inner;
      const folders = foldersIn(inner, '');
      if (folders.length === 0) {
        report('Unexpected package zip without a folder, expected the folder `PkgAssets`', {file});
      }
      if (folders.length > 1) {
        const expected = `only \`PkgAssets\`${adviceOn(folders)}`;
        report(`Unexpected folders ${listed(folders)}, expected ${expected}`, {file});
      }
      if (folder === undefined || folder.toLowerCase() === 'pkgassets') return;
      report(
        `Unexpected folder \`${folder}\`, expected the name \`PkgAssets\``,
        {file},
        {severity: 'warning'},
      );
    },
  },
};
