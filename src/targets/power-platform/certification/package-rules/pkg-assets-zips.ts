import {foldersIn, pathIn} from '../package-node.js';
import type {PackageRule} from '../package-rule.js';
import {FAULTLESS, listed, SCRIPT_PAGE, zipsIn} from './_common.js';

export const pkgAssetsZips: PackageRule = {
  id: 'pkg-assets-zips',
  policy: '5000.1.1.13',
  severity: 'error',
  summary:
    'The assets folder has exactly two solution zips, three with an AI plugin, and no folder.',
  why: "Microsoft's script fails on any other number, and for some of them without saying why.",
  source: SCRIPT_PAGE,
  examples: [
    FAULTLESS,
    {
      name: 'one solution',
      expected: [
        'package.zip!PkgAssets: Unexpected `HarbourTides.zip` as solutions, expected 2 zips: connector and flow',
      ],
    },
    {
      name: 'three solutions without a plugin',
      expected: [
        'package.zip!PkgAssets: Unexpected `HarbourTides.zip`, `HarbourTidesFlow.zip`, `Third.zip` as solutions, expected 2 zips: connector and flow (three with `--plugin`)',
      ],
    },
    {
      name: 'a folder beside the solutions',
      expected: ['package.zip!PkgAssets: Unexpected folder `en-us`, expected only files'],
    },
  ],
  check: {
    package({inner, folder, hasPlugin}, report) {
      if (!inner || folder === undefined) return;
      const file = pathIn(inner, folder);
      const zips = zipsIn(inner, folder);
      const folders = foldersIn(inner, folder);
      const expected = hasPlugin ? 3 : 2;
      if (zips.length !== expected) {
        const kinds = hasPlugin ? 'connector, flow and AI plugin' : 'connector and flow';
        const hint = zips.length === 3 ? ' (three with `--plugin`)' : '';
        report(
          `Unexpected ${listed(zips)} as solutions, expected ${expected} zips: ${kinds}${hint}`,
          {file},
        );
      }
      if (folders.length > 0)
        report(`Unexpected folder ${listed(folders)}, expected only files`, {file});
    },
  },
};
