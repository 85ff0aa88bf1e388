import type {Assets} from '../../../core/assets.js';
import type {Diagnostic} from '../../../core/diagnostic.js';
import type {FileSet} from '../../../core/file-set.js';
import type {Ruleset} from '../../../lint/rule.js';
import {FILE_NAMES} from '../assets/roles.js';
import {type Inspection, inspectPackage} from './inspect-package.js';
import {pkgFlowSolution} from './package-rules/pkg-flow-solution.js';
import {pkgPluginSolution} from './package-rules/pkg-plugin-solution.js';
import {type ExportedSolution, entryName, INNER_ZIP, PACKAGE_NAME, solutionFlag} from './upload.js';

/** What the gate would find in the package of a bundle, told at the solutions as they were given. */
export async function inspectUpload(
  upload: FileSet,
  solutions: readonly ExportedSolution[],
  {pullRequest, ruleset}: {readonly pullRequest: Assets; readonly ruleset: Ruleset},
): Promise<Diagnostic[]> {
  const bytes = upload.get(PACKAGE_NAME);
  if (!(bytes instanceof Uint8Array)) return [];
  const hasPlugin = solutions.some(({kind}) => kind === 'plugin');
  const inspected = await inspectPackage(PACKAGE_NAME, bytes, {hasPlugin, pullRequest, ruleset});
  return [
    ...swappedFlags(solutions, inspected),
    ...inspected.diagnostics.map(found => atGivenFile(found, solutions)),
  ];
}

/** Solutions under the flags of each other: the gate tells them apart by itself, but whoever gave them took one for the other. */
function swappedFlags(given: readonly ExportedSolution[], {solutions}: Inspection): Diagnostic[] {
  const kinds = new Map(solutions.map(({name, kind}) => [name, kind]));
  const kindOf = (solution: ExportedSolution) => kinds.get(entryName(solution));
  return given.flatMap(one => {
    const meant = given.find(({kind}) => kind === kindOf(one));
    const isElsewhere = given.some(other => kindOf(other) === one.kind);
    return meant && meant !== one && isElsewhere ? [swapped(one, meant)] : [];
  });
}

function swapped({kind, path}: ExportedSolution, meant: ExportedSolution): Diagnostic {
  const [flag, other] = [kind, meant.kind].map(solutionFlag);
  const message = `Unexpected ${meant.kind} solution as \`${flag}\`, expected it as \`${other}\` (swap the two)`;
  return {rule: 'certification-solution', severity: 'error', file: path, pointer: '', message};
}

/** Rules that look for a solution of one kind: where none is there, the one given for it is another. */
const LOOKED_FOR: Readonly<Record<string, ExportedSolution['kind']>> = {
  [pkgFlowSolution.id]: 'flow',
  [pkgPluginSolution.id]: 'plugin',
};

/** The package is not written yet: its parts are told as the files that they come from, anything else at the connector's. */
function atGivenFile(found: Diagnostic, solutions: readonly ExportedSolution[]): Diagnostic {
  const {file} = found;
  if (!isIn(file, PACKAGE_NAME)) return found;
  if (file === `${PACKAGE_NAME}!${FILE_NAMES.intro}`) return {...found, file: FILE_NAMES.intro};
  for (const solution of solutions) {
    const packed = `${PACKAGE_NAME}!${INNER_ZIP}!${entryName(solution)}`;
    if (isIn(file, packed)) return {...found, file: solution.path + file.slice(packed.length)};
  }
  const kind = LOOKED_FOR[found.rule] ?? 'connector';
  return {...found, file: solutions.find(one => one.kind === kind)?.path ?? file};
}

function isIn(file: string, archive: string): boolean {
  return file === archive || file.startsWith(`${archive}!`);
}
