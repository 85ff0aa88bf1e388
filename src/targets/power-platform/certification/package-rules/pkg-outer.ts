import {quote} from '../../../../core/json/value.js';
import {baseName} from '../../../../core/path.js';
import {type Archive, filesIn, foldersIn} from '../package-node.js';
import type {PackageReport, PackageRule} from '../package-rule.js';
import {adviceOn, FAULTLESS, LEFT_BY_SYSTEMS, listed, SCRIPT_PAGE} from './_common.js';

const PACKAGE_ALONE =
  'Unexpected package zip by itself, expected it in another zip, beside `intro.md`';

export const pkgOuter: PackageRule = {
  id: 'pkg-outer',
  policy: '5000.1.1.11',
  severity: 'error',
  summary:
    'The upload is a zip with exactly one Markdown file and one zip at its root, and no folder.',
  why: 'The gate stops before it looks further. Zipping the folder, in place of the files in it, is the usual mistake.',
  source: SCRIPT_PAGE,
  examples: [
    FAULTLESS,
    {
      name: 'a folder around everything',
      expected: [
        'ConnectorPackage.zip: Unexpected folder `Upload` around everything, expected `intro.md` and one zip at the root (zip the files, not the folder that holds them)',
      ],
    },
    {
      name: 'a folder that macOS adds',
      expected: [
        'ConnectorPackage.zip: Unexpected folder `__MACOSX`, expected only `intro.md` and one zip, in no folder (macOS added `__MACOSX`: zip with `zip -rX` in Terminal)',
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
    {
      name: 'the package zip alone',
      expected: [
        'ConnectorPackage.zip: Unexpected package zip by itself, expected it in another zip, beside `intro.md`',
      ],
    },
    {
      name: 'the zip that ISV Studio took',
      expected: [
        'ConnectorPackage.zip: Unexpected definition at the root, as ISV Studio took it before 2024, expected a package: `intro.md` and a zip that holds the solutions',
      ],
    },
  ],
  check: {
    package(node, report) {
      const {upload, outer, inner} = node;
      if (!upload || !outer) return;
      const {file} = upload;
      if (!/\.zip$/i.test(file)) {
        report(`Unexpected name ${quote(baseName(file))}, expected one that ends in \`.zip\``, {
          file,
        });
      }
      const mistaken = outer === inner ? PACKAGE_ALONE : mistakenFor(outer);
      if (mistaken !== undefined) return report(mistaken, {file});
      checkFolders(upload, outer, report);
      checkCounts(outer, report);
      const others = filesIn(outer, '').filter(
        name => !/\.(md|zip)$|^customproperties\.json$/i.test(name) && !LEFT_BY_SYSTEMS.test(name),
      );
      if (others.length === 0) return;
      const message = `Unexpected ${listed(others)} at the root, expected only \`intro.md\` and one zip`;
      report(message, {file}, {severity: 'warning'});
    },
  },
};

/** What was given in place of a package, in the words of a message. */
function mistakenFor(outer: Archive): string | undefined {
  const expected = 'expected a package: `intro.md` and a zip that holds the solutions';
  const files = filesIn(outer, '');
  if (files.includes('solution.xml')) return `Unexpected solution, ${expected}`;
  const isFlat = files.some(name => /^apidefinition.*\.json$/i.test(name));
  return isFlat && !files.some(name => /\.zip$/i.test(name))
    ? `Unexpected definition at the root, as ISV Studio took it before 2024, ${expected}`
    : undefined;
}

function checkFolders(upload: Archive, outer: Archive, report: PackageReport): void {
  const {file} = upload;
  const wrapper = outer.prefix.replace(/\/$/, '');
  if (wrapper !== '') {
    const expected =
      '`intro.md` and one zip at the root (zip the files, not the folder that holds them)';
    report(`Unexpected folder ${quote(wrapper)} around everything, expected ${expected}`, {file});
  }
  const around = foldersIn(upload, '').filter(name => name !== wrapper);
  const folders = wrapper === '' ? around : [...around, ...foldersIn(outer, '')];
  if (folders.length === 0) return;
  const found = `${folders.length === 1 ? 'folder' : 'folders'} ${listed(folders)}`;
  const expected = `only \`intro.md\` and one zip, in no folder${adviceOn(folders)}`;
  report(`Unexpected ${found}, expected ${expected}`, {file});
}

function checkCounts(outer: Archive, report: PackageReport): void {
  const names = filesIn(outer, '').map(name => name.toLowerCase());
  for (const [ending, kind, policy] of [
    ['.md', 'Markdown file', '5000.1.1.5'],
    ['.zip', 'zip', '5000.1.1.11'],
  ] as const) {
    const found = names.filter(name => name.endsWith(ending));
    if (found.length === 1 || (found.length === 0 && isDeeper(outer, ending))) continue;
    const what = found.length === 0 ? `root without a ${kind}` : `${listed(found)} at the root`;
    const message = `Unexpected ${what}, expected exactly one ${kind}`;
    report(message, {file: outer.file}, {policy});
  }
}

/** What lies in a folder is not missing: the folder is one too many. */
function isDeeper({entries}: Archive, ending: string): boolean {
  return entries.some(
    ({name, isFolder}) =>
      !isFolder && name.toLowerCase().endsWith(ending) && !name.startsWith('__MACOSX/'),
  );
}
