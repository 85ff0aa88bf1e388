import type {Config} from '../core/config/config.js';
import {type Diagnostic, hasErrors} from '../core/diagnostic.js';
import {folderOf} from '../core/path.js';
import type {Group, Plan} from '../core/plan.js';
import {locateDiagnostics} from '../core/source.js';
import type {Reader} from '../host/host.js';
import {applyIgnores} from '../lint/ignores.js';
import type {Ruleset} from '../lint/rule.js';
import {loadTarget} from '../targets/index.js';
import type {FoundAssets, Target} from '../targets/target.js';
import {checkEmitted, idleRulesOf, ruleIdsOf, rulesetOf, rulesOf} from './check-emitted.js';
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
  const checked: Checked[] = [];
  let isUnusable = false;
  for await (const found of findEach(paths, target, reader)) {
    isUnusable ||= isUnreadable(found);
    checked.push(await checkFound(found, {target, reader, ruleset}));
  }
  const groups = withNotesOnce(checked);
  const diagnostics = groups.flatMap(group => group.diagnostics);
  const connectors = groups.map(({title, diagnostics: own}) => ({title, ok: !hasErrors(own)}));
  return {diagnostics, groups, rules: rulesOf(target), result: {connectors}, isUnusable};
}

/** A path to nothing, or to what may not be read, is a wrong call: exit code 2. So is a config that cannot be read. */
function isUnreadable(found: Found): boolean {
  return found.kind === 'nothing' || (found.kind === 'config' && found.read.isUnusable);
}

/** Whatever the paths lead to, once: `.` and a folder in it may have the same connector. */
async function* findEach(
  paths: readonly string[],
  target: Target,
  reader: Reader,
): AsyncGenerator<Found> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const found of findConnectors(path, target, reader)) {
      const place = reader.absolutePath(found.path);
      if (!seen.has(place)) yield found;
      seen.add(place);
    }
  }
}

interface Check {
  readonly target: Target;
  readonly reader: Reader;
  readonly ruleset: Ruleset | undefined;
}

/** A group, and the rules whose findings its config made notes. */
interface Checked extends Group {
  readonly chosen: ReadonlySet<string>;
}

async function checkFound(found: Found, check: Check): Promise<Checked> {
  const chosen = new Set<string>();
  switch (found.kind) {
    case 'nothing':
      return {title: found.path, diagnostics: [found.problem], chosen};
    case 'config':
      return {
        title: found.path,
        diagnostics: await checkConfig(found, check),
        chosen: chosenNotes(found.read.value?.config),
      };
    case 'assets':
      return {
        title: titleOf(found.path, found.found),
        diagnostics: await checkFoundAssets(found.path, found.found, check),
        chosen,
      };
  }
}

function chosenNotes(config: Config | undefined): ReadonlySet<string> {
  const choices = Object.entries(config?.members.connectorsmith?.rules ?? {});
  return new Set(choices.filter(([, {severity}]) => severity === 'note').map(([rule]) => rule));
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
  const {target} = check;
  const folder = assets.sources.has(path) ? folderOf(path) : path;
  const location = check.reader.absolutePath(folder);
  const ruleset = check.ruleset ?? target.rulesetOfPlace(location) ?? 'custom';
  const found = await target.check({...assets, location}, ruleset);
  const idle = idleRulesOf(target, ruleset);
  const kept = applyIgnores(found, assets.sources.values(), ruleIdsOf(target), idle);
  return locateDiagnostics([...diagnostics, ...kept], assets.sources);
}

/**
 * Notes of one rule are said once a run, with their number: what cannot be checked offline, and what is only a hint,
 * would bury the rest. Those that a config made notes are all told.
 */
function withNotesOnce(checked: readonly Checked[]): Group[] {
  const numbers = new Map<string, number>();
  for (const {rule} of checked.flatMap(one => one.diagnostics.filter(isRepeated(one))))
    numbers.set(rule, (numbers.get(rule) ?? 0) + 1);
  return checked.map(one => ({
    title: one.title,
    diagnostics: one.diagnostics.flatMap(found =>
      isRepeated(one)(found) ? firstOf(found, numbers) : found,
    ),
  }));
}

function isRepeated({chosen}: Checked): (found: Diagnostic) => boolean {
  return ({severity, rule}) => severity === 'note' && !chosen.has(rule);
}

function firstOf(found: Diagnostic, numbers: Map<string, number>): Diagnostic[] {
  const number = numbers.get(found.rule);
  if (!numbers.delete(found.rule)) return [];
  return [number === 1 ? found : {...found, message: `${found.message} (the first of ${number})`}];
}
