import {printAssets} from '../core/assets.js';
import type {Connector} from '../core/connector.js';
import {type Diagnostic, failed, hasErrors, type Result, succeeded} from '../core/diagnostic.js';
import {type FileSet, mergeFileSets, underFolder} from '../core/file-set.js';
import {joinPath} from '../core/path.js';
import type {Plan} from '../core/plan.js';
import {locateDiagnostics} from '../core/source.js';
import type {Reader} from '../host/host.js';
import {loadTarget} from '../targets/index.js';
import {
  atAuthorPlaces,
  type BundleFacts,
  emitChecklist,
  emitSubmission,
  emitUpload,
  missingFromConfig,
  type PublisherKind,
  publishedFolder,
  readSolutions,
  readTexts,
  type Solution,
  type SolutionPaths,
  type Submission,
  type Texts,
  uploadProblems,
} from '../targets/power-platform/certification/index.js';
import {checkEmitted} from './check-emitted.js';
import {checkOutputDirectory} from './output-directory.js';
import {readPublicConnector} from './read-public-connector.js';

export interface NewCertificationBundleOptions {
  readonly configFile: string;
  readonly outputDirectory: string;
  readonly environmentName: string | undefined;
  readonly solutions: SolutionPaths;
  readonly isIsvStudio: boolean;
  readonly isForced: boolean;
}

/** All that is needed to make a bundle, read and complete. */
interface Inputs {
  readonly connector: Connector;
  readonly kind: PublisherKind;
  readonly texts: Texts;
  readonly solutions: readonly Solution[];
}

/** config.json, definition and exported solutions → the folder of the pull request, the upload and a checklist; all or none. */
export async function planNewCertificationBundle(
  options: NewCertificationBundleOptions,
  reader: Reader,
): Promise<Plan> {
  const {configFile, environmentName, outputDirectory: directory, isForced} = options;
  const read = await readPublicConnector(configFile, environmentName, reader);
  const located = (diagnostics: readonly Diagnostic[]) =>
    locateDiagnostics([...read.diagnostics, ...diagnostics], read.sources);
  if (!read.value) return {diagnostics: located([]), isUnusable: read.isUnusable};
  const inputs = await readInputs(read.value, options, reader);
  if (!inputs.value) return {diagnostics: located(inputs.diagnostics)};
  const made = await makeBundle(inputs.value, options, reader);
  const diagnostics = located(made.diagnostics);
  if (!made.value || hasErrors(diagnostics)) return {diagnostics};
  const occupied = await checkOutputDirectory({directory, isForced}, reader);
  if (occupied) return {diagnostics: [...diagnostics, occupied], isUnusable: true};
  return {
    diagnostics,
    write: {directory, files: made.value, mayReplace: isForced},
    next: [`Go through the open steps of ${joinPath(directory, 'CHECKLIST.md')}`],
  };
}

/** Everything that is missing or wrong, told at once. */
async function readInputs(
  connector: Connector,
  {solutions: paths, isIsvStudio}: NewCertificationBundleOptions,
  reader: Reader,
): Promise<Result<Inputs>> {
  const {publisherKind: kind} = connector.config.members;
  const {texts, diagnostics} = await readTexts(connector.config, reader);
  const solutions = await readSolutions(paths, reader);
  const problems = [
    ...diagnostics,
    ...missingFromConfig(connector, texts),
    ...uploadProblems(connector, {paths, isIsvStudio}),
    ...solutions.diagnostics,
  ];
  if (kind === undefined || !solutions.value || problems.length > 0) return failed(...problems);
  return succeeded({connector, kind, texts, solutions: solutions.value});
}

async function makeBundle(
  inputs: Inputs,
  options: NewCertificationBundleOptions,
  reader: Reader,
): Promise<Result<FileSet>> {
  const {connector, kind} = inputs;
  const target = await loadTarget('power-platform');
  const folder = publishedFolder(connector, kind);
  const emitted = await target.emit(connector, joinPath(options.outputDirectory, folder), reader);
  if (!emitted.value) return failed(...emitted.diagnostics);
  const submission = await emitSubmission(connector, emitted.value, inputs, reader);
  const checked = await checkEmitted(connector, target, submission.checked, kind);
  const found = atAuthorPlaces(checked, submission, connector);
  const diagnostics = [...emitted.diagnostics, ...found];
  if (hasErrors(diagnostics)) return failed(...diagnostics);
  const facts = factsOf(inputs, options, {folder, found});
  const checklist = await emitChecklist(connector, facts, reader);
  const files = bundleFiles(submission, {facts, checklist, solutions: inputs.solutions});
  return succeeded(files, diagnostics);
}

function factsOf(
  {kind}: Inputs,
  {
    configFile,
    outputDirectory,
    environmentName,
    solutions,
    isIsvStudio,
  }: NewCertificationBundleOptions,
  checked: {
    readonly folder: string;
    readonly found: readonly Diagnostic[];
  },
): BundleFacts {
  const counted = (severity: Diagnostic['severity']) =>
    checked.found.filter(found => found.severity === severity).length;
  return {
    kind,
    configFile,
    outputDirectory,
    environmentName,
    folder: checked.folder,
    warningCount: counted('warning'),
    noteCount: counted('note'),
    solutions,
    isIsvStudio,
  };
}

function bundleFiles(
  submission: Submission,
  made: {
    readonly facts: BundleFacts;
    readonly checklist: string;
    readonly solutions: readonly Solution[];
  },
): FileSet {
  const {facts, checklist, solutions} = made;
  return mergeFileSets(
    underFolder(facts.folder, printAssets(submission.assets)),
    underFolder('upload', emitUpload(submission, {solutions, isIsvStudio: facts.isIsvStudio})),
    new Map([['CHECKLIST.md', checklist]]),
  );
}
