import type {Assets} from '../core/assets.js';
import type {Diagnostic, Place, Severity} from '../core/diagnostic.js';
import {child, nearestExisting, type Pointer} from '../core/pointer.js';
import {
  type Details,
  firstOf,
  type Report,
  type Rule,
  type Ruleset,
  severityIn,
  type Where,
} from './rule.js';

/** Nodes of one kind, and the document (by role) that they stand in. */
export type Batch<Events> = {
  readonly [K in keyof Events]: {
    readonly kind: K;
    readonly nodes: readonly (Events[K] & {readonly pointer: Pointer})[];
    readonly document: string;
  };
}[keyof Events];

/** What a finding's message says beyond its rule: how many places share what it is about. */
export type Remark = (document: string, pointer: Pointer) => string;

/** A rule with the one report function that it is handed for every node. */
interface Active {
  readonly visit: (node: unknown, report: Report) => void;
  readonly report: Report;
}

/** The node that rules are looking at. */
interface Cursor {
  document: string;
  pointer: Pointer;
}

/** Findings of one rule in one connector: nobody reads more, and a hostile file could have millions. */
const MOST_FINDINGS = 1000;
const TOO_MANY = `Unexpected more than ${MOST_FINDINGS} findings of this rule in one connector, expected few: the others are not listed`;

/** Shows every node to every rule that wants its kind. Findings come in the order of the rules. */
export function runRules<Events>(
  rules: readonly Rule<Events>[],
  batches: Iterable<Batch<Events>>,
  assets: Assets,
  ruleset: Ruleset,
  remark: Remark = () => '',
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const cursor: Cursor = {document: '', pointer: ''};
  const interested = rulesByKind(rules, ruleset, (rule, severity) =>
    reporter({rule, severity, cursor, assets, remark}, diagnostics),
  );
  for (const {kind, nodes, document} of batches) {
    cursor.document = document;
    for (const active of interested.get(kind) ?? []) showAll(active, nodes, cursor);
  }
  return diagnostics;
}

/** One rule after the other, not one node after the other: the same code runs on, which is several times as fast. */
function showAll(
  {visit, report}: Active,
  nodes: readonly {readonly pointer: Pointer}[],
  cursor: Cursor,
): void {
  for (const node of nodes) {
    cursor.pointer = node.pointer;
    visit(node, report);
  }
}

function rulesByKind<Events>(
  rules: readonly Rule<Events>[],
  ruleset: Ruleset,
  reportOf: (rule: Rule<Events>, severity: Severity) => Report,
): Map<keyof Events, Active[]> {
  const byKind = new Map<keyof Events, Active[]>();
  for (const rule of rules) {
    const severity = severityIn(rule, ruleset);
    if (severity === 'off') continue;
    const report = reportOf(rule, severity);
    for (const [kind, visit] of Object.entries(rule.check) as [keyof Events, Active['visit']][]) {
      const active = byKind.get(kind);
      if (active) active.push({visit, report});
      else byKind.set(kind, [{visit, report}]);
    }
  }
  return byKind;
}

interface Reporting<Events> {
  readonly rule: Rule<Events>;
  readonly severity: Severity;
  readonly cursor: Cursor;
  readonly assets: Assets;
  readonly remark: Remark;
}

function reporter<Events>(
  {rule, severity, cursor, assets, remark}: Reporting<Events>,
  found: Diagnostic[],
): Report {
  let count = 0;
  return (message, where, details) => {
    count += 1;
    if (count > MOST_FINDINGS + 1) return;
    const place = placeOf(cursor, where);
    const said = count > MOST_FINDINGS ? TOO_MANY : message + remark(place.document, place.pointer);
    const told = {message: said, ...tracedPlace(assets, place)};
    found.push(diagnosticOf({rule, severity}, told, details));
  };
}

/** A place in a document of the assets. */
type AssetPlace = Exclude<Where, string | readonly (string | number)[]> & {
  readonly document: string;
};

function placeOf(cursor: Cursor, where: Where | undefined): AssetPlace {
  if (typeof where === 'object' && 'pointer' in where) return {document: cursor.document, ...where};
  const keys = where === undefined ? [] : typeof where === 'string' ? [where] : where;
  return {document: cursor.document, pointer: child(cursor.pointer, ...keys)};
}

/** The place in the author's file. What is missing is reported at the nearest thing that is there. */
function tracedPlace(assets: Assets, {document, pointer, line, column = 1}: AssetPlace): Place {
  const asset = assets.documents.get(document);
  if (!asset) return {file: assets.folder, pointer: ''};
  const place = asset.trace(nearestExisting(asset.value, pointer));
  return line === undefined ? place : {...place, line, column};
}

function diagnosticOf<Events>(
  {rule, severity}: Pick<Reporting<Events>, 'rule' | 'severity'>,
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
