import type {PackageRule} from '../package-rule.js';
import {FAULTLESS, listed, SCRIPT_PAGE} from './_common.js';

const LEFT_BY_SYSTEMS = /(^|\/)(__MACOSX|\.DS_Store|Thumbs\.db|desktop\.ini)(\/|$)/i;
const UNPACKED = /^(Connectors|Other)\//;

export const pkgNoHandEdit: PackageRule = {
  id: 'pkg-no-hand-edit',
  severity: 'warning',
  summary:
    'Solutions are what an environment exported: neither unpacked and zipped again, nor edited.',
  why: 'Files that a system adds, folders of unpacked sources and `\\` in names all come from zipping again by hand.',
  source: SCRIPT_PAGE,
  examples: [
    FAULTLESS,
    {
      name: 'files that macOS adds',
      expected: [
        'HarbourTides.zip: Unexpected `__MACOSX/._solution.xml`, expected only what was exported',
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
        'HarbourTides.zip: Unexpected sources `Other/notes.xml` of an unpacked solution, expected an exported one',
        'HarbourTides.zip: Unexpected names `Other\\notes.xml`, expected `/` between folders',
      ],
    },
  ],
  check: {
    solution({file, entries}, report) {
      const names = entries.filter(({isFolder}) => !isFolder).map(({name}) => name);
      const left = names.filter(name => LEFT_BY_SYSTEMS.test(name));
      if (left.length > 0)
        report(`Unexpected ${listed(left)}, expected only what was exported`, {file});
      const unpacked = names.filter(name => UNPACKED.test(name));
      if (unpacked.length > 0) {
        report(
          `Unexpected sources ${listed(unpacked)} of an unpacked solution, expected an exported one`,
          {file},
        );
      }
      const windows = entries
        .filter(one => one.hasBackslash)
        .map(({name}) => name.replaceAll('/', '\\'));
      if (windows.length > 0)
        report(`Unexpected names ${listed(windows)}, expected \`/\` between folders`, {file});
    },
  },
};
