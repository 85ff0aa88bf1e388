import {hasErrors} from '../core/diagnostic.js';
import type {Plan} from '../core/plan.js';
import type {Reader} from '../host/host.js';
import {releaseNotes} from '../report/release-notes.js';
import {loadComparer} from '../targets/index.js';
import {COMPARE_PARTIAL, type Compared, partsMissing} from './parts-missing.js';
import {readVersion, type Version} from './read-version.js';
import {withOldPlaces} from './with-old-places.js';

export interface CompareConnectorOptions {
  readonly before: string;
  readonly after: string;
  readonly isSummary: boolean;
}

/** What the new version of a connector breaks, each finding with its place in both versions. */
export async function planCompareConnector(
  {before, after, isSummary}: CompareConnectorOptions,
  reader: Reader,
): Promise<Plan> {
  const target = await loadComparer('power-platform');
  const [old, now] = [
    await readVersion(before, target, reader),
    await readVersion(after, target, reader),
  ];
  if (!isComparable(old) || !isComparable(now)) return unreadable(old, now);
  const findings = target.compare(old.assets, now.assets);
  const told = now.locate(withOldPlaces(findings, old));
  const diagnostics = [...told, ...partsMissing(old, now)];
  const breaking = told.filter(
    ({severity, rule}) => severity === 'error' && rule !== COMPARE_PARTIAL,
  ).length;
  const summary = isSummary ? target.summarizeChanges(old.assets, now.assets) : undefined;
  return {
    diagnostics,
    groups: [{title: `${before} → ${after}`, diagnostics}],
    rules: target.changes,
    result: {breaking, ...(summary ? {summary} : {})},
    ...(summary ? {text: `${releaseNotes(summary, target.describeUpdate(summary))}\n`} : {}),
  };
}

function isComparable(version: Version): version is Version & Compared {
  return version.assets !== undefined;
}

function unreadable(...versions: readonly Version[]): Plan {
  const diagnostics = versions.flatMap(version => version.diagnostics);
  return {diagnostics, isUnusable: hasErrors(diagnostics)};
}
