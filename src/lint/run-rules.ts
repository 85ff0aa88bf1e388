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
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const interested = rulesByKind(rules, ruleset);
  for (const event of events) {
    for (const active of interested.get(event.kind) ?? [])
      visit(active, event, assets, diagnostics);
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
  assets: Assets,
  found: Diagnostic[],
): void {
  active.rule.check[event.kind]?.(event.node, (message, where, details) => {
    found.push(diagnosticOf(active, {message, ...placeOf(event, where, assets)}, details));
  });
}

type Place = Pick<Diagnostic, 'file' | 'pointer' | 'line' | 'column'>;

function placeOf(
  event: {pointer: Pointer; document: string},
  where: Where | undefined,
  assets: Assets,
): Place {
  if (typeof where === 'object' && 'pointer' in where)
    return elsewhere(event.document, where, assets);
  const keys = where === undefined ? [] : typeof where === 'string' ? [where] : where;
  return tracedPlace(assets, event.document, child(event.pointer, ...keys));
}

function elsewhere(
  document: string,
  where: Exclude<Where, string | readonly (string | number)[]>,
  assets: Assets,
): Place {
  const place = tracedPlace(assets, where.document ?? document, where.pointer);
  return where.line === undefined ? place : {...place, line: where.line, column: where.column ?? 1};
}

/** The place in the author's file. What is missing is reported at the nearest thing that is there. */
function tracedPlace(assets: Assets, document: string, pointer: Pointer): Place {
  const asset = assets.documents.get(document);
  if (!asset) return {file: assets.folder, pointer: ''};
  return asset.trace(nearestExisting(asset, pointer));
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
