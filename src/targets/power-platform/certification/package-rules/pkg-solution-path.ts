import {quote} from '../../../../core/json/value.js';
import type {ZipEntry} from '../../../../core/zip/central-directory.js';
import type {PackageRule} from '../package-rule.js';
import {FAULTLESS, POLICY_PAGE} from './_common.js';

export const pkgSolutionPath: PackageRule = {
  id: 'pkg-solution-path',
  policy: '5000.1.1.16',
  severity: 'error',
  summary: 'Solutions lie directly in the assets folder, and their files at their own root.',
  why: 'The gate does not look deeper: "solution package not found at root of the zip".',
  source: POLICY_PAGE,
  examples: [
    FAULTLESS,
    {
      name: 'a solution in a folder of the assets folder',
      expected: [
        'flow/Flow.zip: Unexpected solution at `PkgAssets/flow/Flow.zip`, expected it directly in `PkgAssets`',
      ],
    },
    {
      name: 'a solution beside the assets folder',
      expected: [
        'package.zip!Flow.zip: Unexpected solution at `Flow.zip`, expected it directly in `PkgAssets`',
      ],
    },
    {
      name: 'a solution zipped with its folder',
      expected: [
        'HarbourTidesFlow.zip: Unexpected `Flow/solution.xml` in a folder, expected `solution.xml` at the root of the zip (use the file that was exported)',
      ],
    },
  ],
  check: {
    solution({name, file, prefix, entries}, report) {
      if (name.split('/').length !== 2) {
        report(`Unexpected solution at \`${name}\`, expected it directly in \`PkgAssets\``, {file});
      }
      const isAtRoot = entries.some(one => one.name === 'solution.xml');
      const nested = isAtRoot ? 'solution.xml' : nestedIn(entries);
      if (nested === undefined || prefix + nested === 'solution.xml') return;
      report(
        `Unexpected ${quote(prefix + nested)} in a folder, expected \`solution.xml\` at the root of the zip (use the file that was exported)`,
        {file},
      );
    },
  },
};

function nestedIn(entries: readonly ZipEntry[]): string | undefined {
  return entries.find(({name}) => name.endsWith('/solution.xml'))?.name;
}
