import {printAssets} from '../core/assets.js';
import {readConnector} from '../core/build-connector.js';
import type {Connector} from '../core/connector.js';
import {type Diagnostic, failed, hasErrors, type Result, succeeded} from '../core/diagnostic.js';
import {type FileSet, mergeFileSets, underFolder} from '../core/file-set.js';
import {joinPath} from '../core/path.js';
import type {Plan} from '../core/plan.js';
import {locateDiagnostics} from '../core/source.js';
import type {Reader} from '../host/host.js';
import type {TargetId} from '../targets/ids.js';
import {loadTarget} from '../targets/index.js';
import type {Target} from '../targets/target.js';
import {checkEmitted} from './check-emitted.js';
import {findStaleAssets} from './find-stale-files.js';
import {keepInputs} from './keep-inputs.js';
import {checkOutputDirectory} from './output-directory.js';

export interface NewConnectorConfigOptions {
  readonly configFile: string;
  readonly outputDirectory: string;
  readonly targets: readonly string[];
  readonly environmentName: string | undefined;
  readonly isForced: boolean;
}

interface Emitted {
  readonly files: FileSet;
  readonly next: readonly string[];
}

/** config.json and definition → assets, checked by the rules of its ruleset. Errors stop it: then nothing is to be written. */
export async function planNewConnectorConfig(
  options: NewConnectorConfigOptions,
  reader: Reader,
): Promise<Plan> {
  const read = await readConnector(options.configFile, options.environmentName, reader);
  const located = (diagnostics: readonly Diagnostic[]) =>
    locateDiagnostics(diagnostics, read.sources);
  if (!read.value) return {diagnostics: located(read.diagnostics), isUnusable: read.isUnusable};
  const emitted = await emitAll(read.value, options, reader);
  const diagnostics = located([...read.diagnostics, ...emitted.diagnostics]);
  if (!emitted.value || hasErrors(diagnostics)) return {diagnostics};
  const {files, next} = emitted.value;
  const {outputDirectory: directory, isForced} = options;
  const occupied = await checkOutputDirectory({directory, isForced}, reader);
  const inputs = {connector: read.value, sources: read.sources};
  const problems = occupied ? [occupied] : keepInputs(inputs, {directory, files}, reader);
  if (problems.length > 0) return {diagnostics: [...diagnostics, ...problems], isUnusable: true};
  return {diagnostics, write: {directory, files}, next};
}

async function emitAll(
  connector: Connector,
  options: NewConnectorConfigOptions,
  reader: Reader,
): Promise<Result<Emitted>> {
  const results = [];
  const targets = new Set(options.targets);
  const isOnly = targets.size === 1;
  for (const id of targets) {
    results.push(
      await emitOne(connector, await loadTarget(id as TargetId), {options, reader, isOnly}),
    );
  }
  const diagnostics = results.flatMap(result => result.diagnostics);
  const values = results.map(result => result.value).filter(value => value !== undefined);
  if (values.length < results.length) return failed(diagnostics);
  const files = mergeFileSets(...values.map(value => value.files));
  return succeeded({files, next: values.flatMap(value => value.next)}, diagnostics);
}

async function emitOne(
  connector: Connector,
  target: Target,
  {options, reader, isOnly}: {options: NewConnectorConfigOptions; reader: Reader; isOnly: boolean},
): Promise<Result<Emitted>> {
  const folder = isOnly ? options.outputDirectory : joinPath(options.outputDirectory, target.id);
  const assets = await target.emit(connector, folder, reader);
  if (!assets.value) return failed(assets.diagnostics);
  const found = await checkEmitted(connector, target, assets.value);
  const printed = printAssets(assets.value);
  const stale = await findStaleAssets({folder, files: printed}, target, reader);
  const files = isOnly ? printed : underFolder(target.id, printed);
  return succeeded({files, next: target.nextSteps(connector, folder, reader.platform)}, [
    ...assets.diagnostics,
    ...found,
    ...(options.isForced ? stale : []),
  ]);
}
