import type {Assets} from '../core/assets.js';
import {type Diagnostic, hasErrors} from '../core/diagnostic.js';
import {isObject} from '../core/json/value.js';
import type {Plan} from '../core/plan.js';
import type {Reader} from '../host/host.js';
import {releaseNotes} from '../report/release-notes.js';
import {loadTarget} from '../targets/index.js';
import type {ComparedFinding} from '../targets/target.js';
import {readVersion, type Version} from './read-version.js';

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
  const target = await loadTarget('power-platform');
  const [old, now] = [
    await readVersion(before, target, reader),
    await readVersion(after, target, reader),
  ];
  if (!isComparable(old) || !isComparable(now)) return unreadable(old, now);
  const findings = target.compare(old.assets, now.assets);
  const diagnostics = [...toldWithBoth(findings, old, now), ...partsMissing(old, now)];
  const breaking = diagnostics.filter(({severity}) => severity === 'error').length;
  const summary = isSummary ? target.summarizeChanges(old.assets, now.assets) : undefined;
  return {
    diagnostics,
    groups: [{title: `${before} → ${after}`, diagnostics}],
    rules: target.ruleGroups['changes'] ?? [],
    result: {breaking, ...(summary ? {summary} : {})},
    ...(summary ? {text: releaseNotes(summary)} : {}),
  };
}

function isComparable(version: Version): version is Compared {
  return version.assets !== undefined;
}

function unreadable(...versions: readonly Version[]): Plan {
  const diagnostics = versions.flatMap(version => version.diagnostics);
  return {diagnostics, isUnusable: hasErrors(diagnostics)};
}

/** The line in the old version stands at the end of the message: it is in another file, or in none on disk. */
function toldWithBoth(
  findings: readonly ComparedFinding[],
  old: Version,
  now: Version,
): Diagnostic[] {
  const places = old.locate(findings.map((finding, index) => placeOf(finding, index)));
  const byIndex = new Map(places.map(place => [Number(place.message), place]));
  return now.locate(
    findings.map(({diagnostic}, index) => {
      const place = byIndex.get(index);
      const line = place?.line === undefined ? '' : `:${place.line}`;
      return {...diagnostic, message: `${diagnostic.message} (before: ${place?.file}${line})`};
    }),
  );
}

/** Locating brings findings into the order of their file: the index tells which is which. */
function placeOf({before}: ComparedFinding, index: number): Diagnostic {
  return {...before, rule: '', severity: 'note', message: String(index)};
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
