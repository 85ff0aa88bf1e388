import {type Diagnostic, hasErrors} from '../core/diagnostic.js';
import type {Group, Plan} from '../core/plan.js';
import {locateDiagnostics} from '../core/source.js';
import type {Reader} from '../host/host.js';
import {applyIgnores} from '../lint/ignores.js';
import type {Ruleset} from '../lint/rule.js';
import {loadTarget} from '../targets/index.js';
import type {FoundAssets, Target} from '../targets/target.js';
import {checkEmitted, ruleIdsOf, rulesetOf, rulesOf} from './check-emitted.js';
import {type Found, findConnectors} from './find-connectors.js';

export interface TestConnectorOptions {
  readonly paths: readonly string[];
  readonly ruleset: Ruleset | undefined;
}

/** Every rule over every connector that the paths lead to. Findings of one connector form a group. */
export async function planTestConnector(
  {paths, ruleset}: TestConnectorOptions,
  reader: Reader,
): Promise<Plan> {
  const target = await loadTarget('power-platform');
  const groups: Group[] = [];
  let isUnusable = false;
  for (const path of paths) {
    for await (const found of findConnectors(path, target, reader)) {
      isUnusable ||= found.kind === 'nothing';
      groups.push(await checkFound(found, {target, reader, ruleset}));
    }
  }
  const told = withNotesOnce(groups);
  const diagnostics = told.flatMap(group => group.diagnostics);
  const connectors = groups.map(({title, diagnostics: own}) => ({title, ok: !hasErrors(own)}));
  return {diagnostics, groups: told, rules: rulesOf(target), result: {connectors}, isUnusable};
}

interface Check {
  readonly target: Target;
  readonly reader: Reader;
  readonly ruleset: Ruleset | undefined;
}

async function checkFound(found: Found, check: Check): Promise<Group> {
  switch (found.kind) {
    case 'nothing':
      return {title: found.path, diagnostics: [found.problem]};
    case 'config':
      return {title: found.path, diagnostics: await checkConfig(found, check)};
    case 'assets':
      return {
        title: titleOf(found.path, found.found),
        diagnostics: await checkFoundAssets(found.path, found.found, check),
      };
  }
}

function titleOf(path: string, {assets}: FoundAssets): string {
  return `/${path}`.endsWith(`/${assets.title}`) ? path : `${assets.title} (${path})`;
}

/** What the config would emit, with findings in the files of its author. */
async function checkConfig(
  {read}: Found & {kind: 'config'},
  {target, reader, ruleset}: Check,
): Promise<Diagnostic[]> {
  if (!read.value) return locateDiagnostics(read.diagnostics, read.sources);
  const assets = await target.emit(read.value, 'assets', reader);
  const found = assets.value
    ? await checkEmitted(read.value, target, assets.value, ruleset ?? rulesetOf(read.value.config))
    : [];
  return locateDiagnostics([...read.diagnostics, ...assets.diagnostics, ...found], read.sources);
}

async function checkFoundAssets(
  path: string,
  {assets, diagnostics}: FoundAssets,
  check: Check,
): Promise<Diagnostic[]> {
  const found = await check.target.check(assets, check.ruleset ?? rulesetOfPath(path));
  const kept = applyIgnores(found, assets.sources.values(), ruleIdsOf(check.target));
  return locateDiagnostics([...diagnostics, ...kept], assets.sources);
}

/** The folders of Microsoft's repository decide which certification rules apply. */
function rulesetOfPath(path: string): Ruleset {
  if (/(^|[/\\])independent-publisher-connectors([/\\]|$)/.test(path)) return 'independent';
  return /(^|[/\\])certified-connectors([/\\]|$)/.test(path) ? 'verified' : 'custom';
}

/** What cannot be checked offline is said once a run, not once a connector. */
function withNotesOnce(groups: readonly Group[]): Group[] {
  const told = new Set<string>();
  return groups.map(group => ({
    ...group,
    diagnostics: group.diagnostics.filter(({severity, rule}) => {
      if (severity !== 'note') return true;
      const isNew = !told.has(rule);
      told.add(rule);
      return isNew;
    }),
  }));
}
