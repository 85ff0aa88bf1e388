import type {Asset, Assets} from '../core/assets.js';
import type {Diagnostic, Severity} from '../core/diagnostic.js';
import {child, type Pointer, parentOf, resolvePointer} from '../core/pointer.js';
import {type Details, firstOf, type Rule, type Ruleset, severityIn, type Where} from './rule.js';

/** One thing to look at: which kind it is, the node, and the document (by role) that it stands in. */
export interface Event<Events, K extends keyof Events = keyof Events> {
  readonly kind: K;
  readonly node: Events[K];
  readonly pointer: Pointer;
  readonly document: string;
}

/** What a finding's message says beyond its rule: how many places share what it is about. */
export type Remark = (document: string, pointer: Pointer) => string;

interface Active<Events> {
  readonly rule: Rule<Events>;
  readonly severity: Severity;
}

/** Shows every event to every rule that wants its kind. Findings come in the order of the events. */
export function runRules<Events>(
  rules: readonly Rule<Events>[],
  events: Iterable<Event<Events>>,
  assets: Assets,
  ruleset: Ruleset,
  remark: Remark = () => '',
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const interested = rulesByKind(rules, ruleset);
  for (const event of events) {
    for (const active of interested.get(event.kind) ?? []) {
      visit(active, event, {assets, remark}, diagnostics);
    }
  }
  return diagnostics;
}

function rulesByKind<Events>(
  rules: readonly Rule<Events>[],
  ruleset: Ruleset,
): Map<keyof Events, Active<Events>[]> {
  const byKind = new Map<keyof Events, Active<Events>[]>();
  for (const rule of rules) {
    const severity = severityIn(rule, ruleset);
    if (severity === 'off') continue;
    for (const kind of Object.keys(rule.check) as (keyof Events)[]) {
      byKind.set(kind, [...(byKind.get(kind) ?? []), {rule, severity}]);
    }
  }
  return byKind;
}

function visit<Events>(
  active: Active<Events>,
  event: Event<Events>,
  {assets, remark}: {readonly assets: Assets; readonly remark: Remark},
  found: Diagnostic[],
): void {
  active.rule.check[event.kind]?.(event.node, (message, where, details) => {
    const place = placeOf(event, where);
    const told = message + remark(place.document, place.pointer);
    found.push(diagnosticOf(active, {message: told, ...tracedPlace(assets, place)}, details));
  });
}

/** A place in a document of the assets. */
type AssetPlace = Exclude<Where, string | readonly (string | number)[]> & {
  readonly document: string;
};

function placeOf(
  event: Pick<AssetPlace, 'pointer' | 'document'>,
  where: Where | undefined,
): AssetPlace {
  if (typeof where === 'object' && 'pointer' in where) return {document: event.document, ...where};
  const keys = where === undefined ? [] : typeof where === 'string' ? [where] : where;
  return {document: event.document, pointer: child(event.pointer, ...keys)};
}

type Place = Pick<Diagnostic, 'file' | 'pointer' | 'line' | 'column'>;

/** The place in the author's file. What is missing is reported at the nearest thing that is there. */
function tracedPlace(assets: Assets, {document, pointer, line, column = 1}: AssetPlace): Place {
  const asset = assets.documents.get(document);
  if (!asset) return {file: assets.folder, pointer: ''};
  const place = asset.trace(nearestExisting(asset, pointer));
  return line === undefined ? place : {...place, line, column};
}

function nearestExisting(asset: Asset, pointer: Pointer): Pointer {
  let nearest = pointer;
  while (nearest !== '' && resolvePointer(asset.value, nearest) === undefined)
    nearest = parentOf(nearest);
  return nearest;
}

function diagnosticOf<Events>(
  {rule, severity}: Active<Events>,
  found: Place & {readonly message: string},
  details: Details = {},
): Diagnostic {
  const code = details.code ?? firstOf(rule.code);
  const policy = details.policy ?? firstOf(rule.policy);
  return {
    rule: rule.id,
    severity: details.severity ?? severity,
    ...found,
    ...(code === undefined ? {} : {code}),
    ...(policy === undefined ? {} : {policy}),
    source: rule.source,
  };
}
