import {quote} from '../core/json/value.js';
import type {Plan} from '../core/plan.js';
import {locateDiagnostics} from '../core/source.js';
import {pathProblem} from '../core/usage.js';
import type {Reader} from '../host/host.js';
import type {Ruleset} from '../lint/rule.js';
import {loadTarget} from '../targets/index.js';
import type {FoundAssets, Target} from '../targets/target.js';
import {rulesOf} from './check-emitted.js';

export interface TestCertificationPackageOptions {
  readonly path: string;
  readonly pullRequestFolder: string | undefined;
  readonly hasPlugin: boolean;
  readonly ruleset: Ruleset | undefined;
}

/** Every check of the package gate, and every rule over the connector inside. */
export async function planTestCertificationPackage(
  {path, pullRequestFolder, hasPlugin, ruleset}: TestCertificationPackageOptions,
  reader: Reader,
): Promise<Plan> {
  const target = await loadTarget('power-platform');
  const bytes = await reader.readFile(path);
  if (!bytes) return unusable(path, await withoutFile(path, reader));
  const folder = await readPullRequest(pullRequestFolder, target, reader);
  if (pullRequestFolder !== undefined && !folder) {
    const message = `Unexpected folder ${quote(pullRequestFolder)} without a connector, expected that of a pull request`;
    return unusable(pullRequestFolder, message);
  }
  const place = reader.absolutePath(pullRequestFolder ?? path);
  const {inspectPackage} = await import(
    '../targets/power-platform/certification/inspect-package.js'
  );
  const {diagnostics, solutions} = await inspectPackage(path, bytes, {
    hasPlugin,
    pullRequest: folder?.assets,
    // Packages are for certification: of a verified publisher, unless the folder says otherwise.
    ruleset: ruleset ?? target.rulesetOfPlace(place) ?? 'verified',
  });
  const ofFolder = folder ? locateDiagnostics(folder.diagnostics, folder.assets.sources) : [];
  return {
    diagnostics: [...diagnostics, ...ofFolder],
    rules: rulesOf(target),
    result: {solutions},
  };
}

async function withoutFile(path: string, reader: Reader): Promise<string> {
  return (await reader.listFolder(path))
    ? `Unexpected folder ${quote(path)}, expected the zip that would be uploaded`
    : `Unexpected path ${quote(path)}, where no file is, expected a zip`;
}

async function readPullRequest(
  folder: string | undefined,
  target: Target,
  reader: Reader,
): Promise<FoundAssets | undefined> {
  const entries = folder === undefined ? undefined : await reader.listFolder(folder);
  return folder === undefined || !entries ? undefined : target.readFolder(folder, entries, reader);
}

function unusable(file: string, message: string): Plan {
  return {diagnostics: [pathProblem(file, message)], isUnusable: true};
}
