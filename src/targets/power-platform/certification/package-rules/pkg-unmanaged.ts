import {quote} from '../../../../core/json/value.js';
import {childNamed} from '../../../../core/xml/find-elements.js';
import {placeOf} from '../package-node.js';
import type {PackageRule} from '../package-rule.js';
import {FAULTLESS, SUBMISSION_PAGE} from './_common.js';

export const pkgUnmanaged: PackageRule = {
  id: 'pkg-unmanaged',
  severity: 'error',
  summary: 'Solutions are exported unmanaged.',
  why: 'Reviewers cannot open what is in a managed solution, and send the package back.',
  source: SUBMISSION_PAGE,
  examples: [
    FAULTLESS,
    {
      name: 'a managed export',
      expected: [
        'HarbourTidesFlow.zip!solution.xml:8:5: Unexpected `1` as `Managed`, expected `0` (export it unmanaged)',
      ],
    },
    {
      name: 'a solution that does not say',
      expected: [
        'HarbourTides.zip!solution.xml:3:3: Unexpected solution without `Managed`, expected `0` (export it unmanaged)',
      ],
    },
  ],
  check: {
    solution({manifest}, report) {
      if (!manifest) return;
      const holder = childNamed(manifest.root, 'SolutionManifest') ?? manifest.root;
      const managed = childNamed(holder, 'Managed');
      if (managed?.text === '0') return;
      const found = managed
        ? `${quote(managed.text)} as \`Managed\``
        : 'solution without `Managed`';
      report(
        `Unexpected ${found}, expected \`0\` (export it unmanaged)`,
        placeOf(manifest.file, managed ?? holder),
      );
    },
  },
};
