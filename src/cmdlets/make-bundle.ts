import {printAssets} from '../core/assets.js';
import type {Connector} from '../core/connector.js';
import {type Diagnostic, failed, hasErrors, type Result, succeeded} from '../core/diagnostic.js';
import {type FileSet, mergeFileSets, underFolder} from '../core/file-set.js';
import {joinPath} from '../core/path.js';
import {locateDiagnostics, type Source} from '../core/source.js';
import type {Reader} from '../host/host.js';
import {
  type BundleFacts,
  type ExportedSolution,
  emitChecklist,
  emitSubmission,
  emitUpload,
  type PublisherKind,
  publishedFolder,
  type Submission,
  type Texts,
} from '../targets/power-platform/certification/index.js';
import type {Target} from '../targets/target.js';
import {checkBundle} from './check-bundle.js';
import {type Comparison, comparePublished} from './compare-published.js';
import type {NewCertificationBundleOptions} from './plan-new-certification-bundle.js';
import type {Published} from './read-published.js';

/** All that is needed to make a bundle, read and complete. */
export interface BundleInputs {
  readonly connector: Connector;
  readonly kind: PublisherKind;
  readonly texts: Texts;
  readonly target: Target;
  readonly solutions: readonly ExportedSolution[];
  /** Undefined where the call names nothing to compare with. */
  readonly published: Published | undefined;
  readonly sources: ReadonlyMap<string, Source>;
}

export interface Bundle {
  readonly files: FileSet;
  readonly comparison: Comparison | undefined;
}

/** Everything that was read → the files of the bundle, or the errors of the rules. */
export async function makeBundle(
  inputs: BundleInputs,
  options: NewCertificationBundleOptions,
  reader: Reader,
): Promise<Result<Bundle>> {
  const {connector, kind, target, solutions, published} = inputs;
  const folder = published?.folder ?? publishedFolder(connector, kind);
  const emitted = await target.emit(connector, joinPath(options.outputDirectory, folder), reader);
  if (!emitted.value) return failed(emitted.diagnostics);
  const publishedNames = published?.folder ? (published.version?.assets.fileNames ?? []) : [];
  const given = {...inputs, publishedNames};
  const submission = await emitSubmission(connector, emitted.value, given, reader);
  const upload = emitUpload(submission, {solutions, isIsvStudio: options.isIsvStudio});
  const {found, ofPackage} = await checkBundle(inputs, {submission, upload});
  const comparison = comparePublished(published, submission.assets, target);
  const diagnostics = [
    ...emitted.diagnostics,
    ...found,
    ...ofPackage,
    ...(comparison?.diagnostics ?? []),
  ];
  if (hasErrors(diagnostics)) return failed(diagnostics);
  const facts = factsOf(
    inputs,
    {...options, platform: reader.platform},
    {folder, found, comparison},
  );
  const checklist = await emitChecklist(connector, facts, reader);
  const files = bundleFiles(submission, {folder, checklist, upload});
  return succeeded({files, comparison}, diagnostics);
}

function factsOf(
  {kind, sources}: BundleInputs,
  options: NewCertificationBundleOptions & {readonly platform: string},
  made: {
    readonly folder: string;
    readonly found: readonly Diagnostic[];
    readonly comparison: Comparison | undefined;
  },
): BundleFacts {
  const {folder, found, comparison} = made;
  const counted = (severity: Diagnostic['severity']) =>
    found.filter(one => one.severity === severity).length;
  const findings = locateDiagnostics(comparison?.diagnostics ?? [], sources);
  return {
    ...options,
    kind,
    folder,
    warningCount: counted('warning'),
    noteCount: counted('note'),
    update: comparison && {...comparison, findings},
  };
}

function bundleFiles(
  {assets}: Submission,
  made: {readonly folder: string; readonly checklist: string; readonly upload: FileSet},
): FileSet {
  return mergeFileSets(
    underFolder(made.folder, printAssets(assets)),
    underFolder('upload', made.upload),
    new Map([['CHECKLIST.md', made.checklist]]),
  );
}
