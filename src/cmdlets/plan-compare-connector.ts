import type {Assets} from '../core/assets.js';
import {type Diagnostic, hasErrors} from '../core/diagnostic.js';
import {isObject} from '../core/json/value.js';
import type {Plan} from '../core/plan.js';
import type {Reader} from '../host/host.js';
import {releaseNotes} from '../report/release-notes.js';
import {loadComparer} from '../targets/index.js';
import {readVersion, type Version} from './read-version.js';
import {withOldPlaces} from './with-old-places.js';

export interface CompareConnectorOptions {
  readonly before: string;
  readonly after: string;
  readonly isSummary: boolean;
}

type Compared = Version & {readonly assets: Assets};

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
  const breaking = diagnostics.filter(({severity}) => severity === 'error').length;
  const summary = isSummary ? target.summarizeChanges(old.assets, now.assets) : undefined;
  return {
    diagnostics,
    groups: [{title: `${before} → ${after}`, diagnostics}],
    rules: target.changes,
    result: {breaking, ...(summary ? {summary} : {})},
    ...(summary ? {text: `${releaseNotes(summary)}\n`} : {}),
  };
}

function isComparable(version: Version): version is Compared {
  return version.assets !== undefined;
}

function unreadable(...versions: readonly Version[]): Plan {
  const diagnostics = versions.flatMap(version => version.diagnostics);
  return {diagnostics, isUnusable: hasErrors(diagnostics)};
}

/** Said rather than passed over: a folder compared with a single file has fewer documents. */
function partsMissing(old: Compared, now: Compared): Diagnostic[] {
  return ['definition', 'properties'].flatMap(role => {
    const [inOld, inNow] = [hasDocument(old, role), hasDocument(now, role)];
    if (inOld === inNow) return [];
    const message = `Unexpected ${role} in only one of the versions, expected both to have them: they were not compared`;
    const place = {file: (inOld ? old : now).title, pointer: ''};
    const severity = role === 'definition' ? 'error' : 'note';
    return [{rule: 'compare-partial', severity, ...place, message}] as const;
  });
}

function hasDocument({assets}: Compared, role: string): boolean {
  return isObject(assets.documents.get(role)?.value);
}
