import type {Connector} from '../core/connector.js';
import {type Diagnostic, failed, hasErrors, type Result, succeeded} from '../core/diagnostic.js';
import {joinPath} from '../core/path.js';
import type {Plan} from '../core/plan.js';
import {locateDiagnostics} from '../core/source.js';
import {isUsage, usageProblem} from '../core/usage.js';
import type {Reader} from '../host/host.js';
import {loadTarget} from '../targets/index.js';
import {
  missingFromConfig,
  readSolutions,
  readTexts,
  type SolutionPaths,
  uploadProblems,
} from '../targets/power-platform/certification/index.js';
import type {Target} from '../targets/target.js';
import {rulesOf} from './check-emitted.js';
import {findStaleFiles} from './find-stale-files.js';
import {type Bundle, type BundleInputs, makeBundle} from './make-bundle.js';
import {checkOutputDirectory} from './output-directory.js';
import {readPublicConnector} from './read-public-connector.js';
import {readPublished} from './read-published.js';

export interface NewCertificationBundleOptions {
  readonly configFile: string;
  readonly outputDirectory: string;
  readonly environmentName: string | undefined;
  readonly solutions: SolutionPaths;
  readonly isIsvStudio: boolean;
  /** What is published: a path, `git:REVISION:PATH`, or `git:REVISION`. */
  readonly against: string | undefined;
  /** Write nothing where the pull request would change nothing. */
  readonly isOnlyChanged: boolean;
  readonly isForced: boolean;
}

/** config.json, definition and exported solutions → the folder of the pull request, the upload and a checklist; all or none. */
export async function planNewCertificationBundle(
  options: NewCertificationBundleOptions,
  reader: Reader,
): Promise<Plan> {
  if (options.isOnlyChanged && options.against === undefined) return needsAgainst();
  const target = await loadTarget('power-platform');
  const read = await readPublicConnector(options.configFile, options.environmentName, reader);
  const located = (diagnostics: readonly Diagnostic[]) =>
    locateDiagnostics([...read.diagnostics, ...diagnostics], read.sources);
  if (!read.value) return {diagnostics: located([]), isUnusable: read.isUnusable};
  const inputs = await readInputs(read.value, options, {target, reader});
  if (!inputs.value)
    return {diagnostics: located(inputs.diagnostics), isUnusable: inputs.isUnusable};
  const made = await makeBundle({...inputs.value, sources: read.sources}, options, reader);
  const diagnostics = located([...inputs.diagnostics, ...made.diagnostics]);
  const rules = rulesOf(target);
  if (!made.value || hasErrors(diagnostics)) return {diagnostics, rules};
  return {rules, ...(await planWriting(made.value, diagnostics, options, reader))};
}

function needsAgainst(): Plan {
  const message =
    'Unexpected `--only-changed` by itself, expected `--against` with what is published';
  return {diagnostics: [usageProblem(message)], isUnusable: true};
}

interface ReadInputs extends Result<Omit<BundleInputs, 'sources'>> {
  /** The call is wrong, or what it names to compare with. */
  readonly isUnusable: boolean;
}

/** Everything that is missing or wrong, told at once. */
async function readInputs(
  connector: Connector,
  {solutions: paths, isIsvStudio, against, outputDirectory}: NewCertificationBundleOptions,
  {target, reader}: {readonly target: Target; readonly reader: Reader},
): Promise<ReadInputs> {
  const {publisherKind: kind} = connector.config.members;
  const {texts, diagnostics} = await readTexts(connector.config, reader);
  const solutions = await readSolutions(paths, reader);
  const request = {against, connector, kind: kind ?? 'verified', outputDirectory};
  const published = await readPublished(request, target, reader);
  const problems = [
    ...diagnostics,
    ...missingFromConfig(connector, texts),
    ...uploadProblems(connector, {paths, isIsvStudio}),
    ...solutions.diagnostics,
    ...published.diagnostics,
  ];
  const isUnusable = isUsage(problems) || hasErrors(published.diagnostics);
  if (kind === undefined || !solutions.value || hasErrors(problems))
    return {...failed(problems), isUnusable};
  const inputs = {connector, kind, texts, target, solutions: solutions.value};
  return {...succeeded({...inputs, published: published.value}, problems), isUnusable};
}

async function planWriting(
  {files, comparison}: Bundle,
  diagnostics: readonly Diagnostic[],
  {outputDirectory: directory, isForced, isOnlyChanged}: NewCertificationBundleOptions,
  reader: Reader,
): Promise<Plan> {
  const result = comparison && {
    changed: !comparison.isSame,
    breaking: comparison.breaking,
    summary: comparison.summary,
  };
  const told = {diagnostics, ...(result ? {result} : {})};
  if (isOnlyChanged && comparison?.isSame) {
    const text = `The folder of the pull request is the same as ${comparison.place}: nothing is written.`;
    return {...told, text};
  }
  const occupied = await checkOutputDirectory({directory, isForced}, reader);
  if (occupied) return {diagnostics: [...diagnostics, occupied], isUnusable: true};
  const stale = await findStaleFiles(directory, files, reader);
  return {
    ...told,
    diagnostics: [...diagnostics, ...stale],
    write: {directory, files},
    next: [`Go through the open steps of ${joinPath(directory, 'CHECKLIST.md')}`],
  };
}
