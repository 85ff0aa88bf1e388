import {printAsset, printAssets} from '../../../core/assets.js';
import type {Connector} from '../../../core/connector.js';
import {type Diagnostic, failed, type Result, succeeded} from '../../../core/diagnostic.js';
import type {FileSet} from '../../../core/file-set.js';
import {quote} from '../../../core/json/value.js';
import {noFileAt} from '../../../core/no-file.js';
import {baseName} from '../../../core/path.js';
import {usageProblem} from '../../../core/usage.js';
import {readCentralDirectory} from '../../../core/zip/central-directory.js';
import {writeZip} from '../../../core/zip/write-zip.js';
import type {Reader} from '../../../host/host.js';
import type {Submission} from './submission.js';

/** What is uploaded to Partner Center. */
export const PACKAGE_NAME = 'ConnectorPackage.zip';
/** The zip in it, and in that the folder of the solutions: the gate allows no folder below it. */
export const INNER_ZIP = 'package.zip';
const INNER_FOLDER = 'PkgAssets';
const ISV_STUDIO_NAME = 'IsvStudio.zip';

export interface SolutionPaths {
  readonly connector: string | undefined;
  readonly flow: string | undefined;
  readonly plugin: string | undefined;
}

/** An exported solution, whose bytes nothing changes. */
export interface ExportedSolution {
  /** What the call gives it for. */
  readonly kind: keyof SolutionPaths;
  /** As given. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

type Given = Pick<ExportedSolution, 'kind' | 'path'>;

const KINDS = ['connector', 'flow', 'plugin'] as const;

/** The flag that names the solution of a kind. */
export function solutionFlag(kind: ExportedSolution['kind']): string {
  return `--${kind}-solution`;
}

/** The path of a solution in the zip of the solutions. */
export function entryName({path}: Given): string {
  return `${INNER_FOLDER}/${baseName(path)}`;
}

/**
 * The exported solutions of a call, or none where it names none.
 * Errors: one without the other, a file that is missing or no solution zip, two of one name.
 */
export async function readSolutions(
  paths: SolutionPaths,
  reader: Pick<Reader, 'readFile' | 'kindOf'>,
): Promise<Result<readonly ExportedSolution[]>> {
  const given = KINDS.flatMap((kind): Given[] => {
    const path = paths[kind];
    return path === undefined ? [] : [{kind, path}];
  });
  if (given.length === 0) return succeeded([]);
  const lacking = (['connector', 'flow'] as const).filter(kind => paths[kind] === undefined);
  if (lacking.length > 0) return failed(lacking.map(lackingFlag));
  const read = await Promise.all(given.map(one => readSolution(one, reader)));
  const problems = [
    ...read.flatMap(({diagnostics}) => diagnostics),
    ...sameNames(given.map(({path}) => path)),
  ];
  if (problems.length > 0) return failed(problems);
  return succeeded(read.flatMap(({value}) => value ?? []));
}

/** An upload that its publisher cannot make: independent publishers have a pull request only. */
export function uploadProblems(
  {config}: Connector,
  {paths, isIsvStudio}: {readonly paths: SolutionPaths; readonly isIsvStudio: boolean},
): Diagnostic[] {
  const hasUpload = isIsvStudio || Object.values(paths).some(path => path !== undefined);
  if (config.members.publisherKind !== 'independent' || !hasUpload) return [];
  const found = isIsvStudio ? '`--isv-studio`' : 'solutions';
  const {file, pointer} = config.trace('/publisherKind');
  const message = `Unexpected ${found} for an independent publisher, expected none: a pull request is all that is submitted`;
  return [{rule: 'certification-solution', severity: 'error', file, pointer, message}];
}

/** What goes to Partner Center: the intro by itself, and the package where there are solutions for it. */
export function emitUpload(
  {assets, intro, customProperties}: Submission,
  {
    solutions,
    isIsvStudio,
  }: {readonly solutions: readonly ExportedSolution[]; readonly isIsvStudio: boolean},
): FileSet {
  const files = new Map<string, string | Uint8Array>();
  if (intro === undefined) return files;
  files.set('intro.md', intro);
  if (customProperties) files.set(customProperties.name, printAsset(customProperties));
  if (isIsvStudio) files.set(ISV_STUDIO_NAME, isvStudioZip(printAssets(assets)));
  if (solutions.length > 0) {
    const inner = solutions.map(one => [entryName(one), one.bytes] as const);
    const outer = [...files].filter(([name]) => name !== ISV_STUDIO_NAME);
    const packed = [INNER_ZIP, writeZip(new Map(inner))] as const;
    files.set(PACKAGE_NAME, writeZip(new Map([...outer, packed])));
  }
  return files;
}

/** The flat zip that ISV Studio took before 2024: definition, properties and icon, nothing else. */
function isvStudioZip(files: FileSet): Uint8Array {
  const isWanted = /\.swagger\.json$|^apiProperties\.json$|^icon\.png$/;
  return writeZip(new Map([...files].filter(([name]) => isWanted.test(name))));
}

async function readSolution(
  {kind, path}: Given,
  reader: Pick<Reader, 'readFile' | 'kindOf'>,
): Promise<Result<ExportedSolution>> {
  const bytes = await reader.readFile(path);
  if (!bytes) {
    const found = `path of a ${await noFileAt(path, reader)}`;
    return failed([refused(path, found, 'an exported solution')]);
  }
  if (!/\.zip$/i.test(path))
    return failed([refused(path, `name ${quote(baseName(path))}`, 'one that ends in `.zip`')]);
  const directory = readCentralDirectory(bytes);
  if (directory.problem !== undefined) return failed([problemAt(path, directory.problem)]);
  if (directory.entries.some(entry => entry.name === 'solution.xml'))
    return succeeded({kind, path, bytes});
  const expected = 'one with `solution.xml` at its root, as `pac solution export` writes it';
  return failed([refused(path, 'zip without `solution.xml`', expected)]);
}

function sameNames(paths: readonly string[]): Diagnostic[] {
  const names = paths.map(path => baseName(path).toLowerCase());
  return paths
    .filter((_, index) => names.indexOf(names[index] ?? '') !== index)
    .map(path =>
      refused(path, `second solution called ${quote(baseName(path))}`, 'names that differ'),
    );
}

function lackingFlag(kind: ExportedSolution['kind']): Diagnostic {
  const message = `Unexpected call without \`${solutionFlag(kind)}\`, expected the connector and the flow solution together`;
  return usageProblem(message);
}

function refused(file: string, found: string, expected: string): Diagnostic {
  return problemAt(file, `Unexpected ${found}, expected ${expected}`);
}

function problemAt(file: string, message: string): Diagnostic {
  return {rule: 'certification-solution', severity: 'error', file, pointer: '', message};
}
