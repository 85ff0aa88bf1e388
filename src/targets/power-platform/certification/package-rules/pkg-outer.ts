import {type Archive, filesIn, foldersIn} from '../package-node.js';
import type {PackageReport, PackageRule} from '../package-rule.js';
import {FAULTLESS, listed, SCRIPT_PAGE} from './_common.js';

export const pkgOuter: PackageRule = {
  id: 'pkg-outer',
  policy: '5000.1.1.11',
  severity: 'error',
  summary: 'At the root of the upload lie exactly one Markdown file and one zip, and no folder.',
  why: 'The gate stops before it looks further. Zipping the folder, in place of the files in it, is the usual mistake.',
  source: SCRIPT_PAGE,
  examples: [
    FAULTLESS,
    {
      name: 'a folder around everything',
      expected: [
        'ConnectorPackage.zip: Unexpected folder `Upload` at the root, expected `intro.md` and one zip there, in no folder',
      ],
    },
    {
      name: 'no intro and two packages',
      expected: [
        'ConnectorPackage.zip: Unexpected root without a Markdown file, expected exactly one Markdown file',
        'ConnectorPackage.zip: Unexpected `older.zip`, `package.zip` at the root, expected exactly one zip',
      ],
    },
    {
      name: 'a further file beside them',
      expected: [
        'ConnectorPackage.zip: Unexpected `icon.png` at the root, expected only `intro.md` and one zip',
      ],
    },
    {
      name: 'a solution in place of a package',
      expected: [
        'ConnectorPackage.zip: Unexpected solution, expected a package: `intro.md` and a zip that holds the solutions',
      ],
    },
  ],
  check: {
    package({outer}, report) {
      if (!outer) return;
      const files = filesIn(outer, '');
      if (files.includes('solution.xml')) {
        report(
          'Unexpected solution, expected a package: `intro.md` and a zip that holds the solutions',
          placeOf(outer),
        );
        return;
      }
      const folders = foldersIn(outer, '');
      if (folders.length > 0) {
        report(
          `Unexpected ${foldersText(folders)} at the root, expected \`intro.md\` and one zip there, in no folder`,
          placeOf(outer),
        );
      }
      checkCounts(outer, files, folders.length > 0, report);
      const others = files.filter(name => !/\.(md|zip)$|^customproperties\.json$/i.test(name));
      if (others.length === 0) return;
      report(
        `Unexpected ${listed(others)} at the root, expected only \`intro.md\` and one zip`,
        placeOf(outer),
        {
          severity: 'warning',
        },
      );
    },
  },
};

/** Files that lie in a folder are not missing: the folder is one too many. */
function checkCounts(
  outer: Archive,
  files: readonly string[],
  isWrapped: boolean,
  report: PackageReport,
): void {
  for (const [ending, kind] of [
    ['.md', 'Markdown file'],
    ['.zip', 'zip'],
  ] as const) {
    const found = files.filter(name => name.toLowerCase().endsWith(ending));
    if (found.length === 1 || (found.length === 0 && isWrapped)) continue;
    const policy = ending === '.md' ? '5000.1.1.5' : '5000.1.1.11';
    const what = found.length === 0 ? `root without a ${kind}` : `${listed(found)} at the root`;
    report(`Unexpected ${what}, expected exactly one ${kind}`, placeOf(outer), {policy});
  }
}

function placeOf({file}: Archive): {readonly file: string} {
  return {file};
}

function foldersText(folders: readonly string[]): string {
  return `${folders.length === 1 ? 'folder' : 'folders'} ${listed(folders)}`;
}
