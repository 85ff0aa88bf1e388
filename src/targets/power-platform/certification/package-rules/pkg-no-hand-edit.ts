import type {Archive} from '../package-node.js';
import type {PackageReport, PackageRule} from '../package-rule.js';
import {FAULTLESS, LEFT_BY_SYSTEMS, listed, SCRIPT_PAGE} from './_common.js';

const UNPACKED = /^(Connectors|Other)\//;

export const pkgNoHandEdit: PackageRule = {
  id: 'pkg-no-hand-edit',
  severity: 'warning',
  summary:
    'Solutions are what an environment exported, not unpacked and zipped again, and no zip has names that its system added.',
  why: 'Files that a system adds, folders of unpacked sources and `\\` in names all come from zipping again by hand.',
  source: SCRIPT_PAGE,
  examples: [
    FAULTLESS,
    {
      name: 'files that macOS adds',
      expected: [
        'HarbourTides.zip: Unexpected `__MACOSX/._solution.xml`, which the system added, expected no such files',
      ],
    },
    {
      name: 'a package zip of Windows PowerShell 5',
      expected: [
        'package.zip: Unexpected names `PkgAssets\\notes.xml`, expected `/` between folders (Windows PowerShell 5 writes `\\`: zip with PowerShell 7 or Explorer)',
      ],
    },
    {
      name: 'unpacked sources',
      expected: [
        'HarbourTides.zip: Unexpected sources `Connectors/tides.xml` of an unpacked solution, expected an exported one',
      ],
    },
    {
      name: 'names with backslashes',
      expected: [
        'HarbourTides.zip: Unexpected names `Other\\notes.xml`, expected `/` between folders (Windows PowerShell 5 writes `\\`: zip with PowerShell 7 or Explorer)',
        'HarbourTides.zip: Unexpected sources `Other/notes.xml` of an unpacked solution, expected an exported one',
      ],
    },
  ],
  check: {
    package({upload, inner}, report) {
      // The folder of macOS is refused there, not only a remark.
      for (const archive of new Set([upload, inner])) {
        if (archive) checkNames(withoutMacFolder(archive), report);
      }
    },
    solution(solution, report) {
      checkNames(solution, report);
      const {file} = solution;
      const unpacked = filesOf(solution).filter(name => UNPACKED.test(name));
      if (unpacked.length === 0) return;
      const found = `sources ${listed(unpacked)} of an unpacked solution`;
      report(`Unexpected ${found}, expected an exported one`, {file});
    },
  },
};

function checkNames(archive: Archive, report: PackageReport): void {
  const {file, entries} = archive;
  const left = filesOf(archive).filter(name => LEFT_BY_SYSTEMS.test(name));
  if (left.length > 0) {
    report(`Unexpected ${listed(left)}, which the system added, expected no such files`, {file});
  }
  const windows = entries.filter(one => one.hasBackslash).map(({name}) => backslashed(name));
  if (windows.length === 0) return;
  const expected =
    '`/` between folders (Windows PowerShell 5 writes `\\`: zip with PowerShell 7 or Explorer)';
  report(`Unexpected names ${listed(windows)}, expected ${expected}`, {file});
}

function withoutMacFolder(archive: Archive): Archive {
  return {...archive, entries: archive.entries.filter(({name}) => !name.startsWith('__MACOSX/'))};
}

function filesOf({entries}: Archive): string[] {
  return entries.filter(({isFolder}) => !isFolder).map(({name}) => name);
}

function backslashed(name: string): string {
  return name.replaceAll('/', '\\');
}
