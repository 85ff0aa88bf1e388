import type {Assets} from '../../../core/assets.js';
import {member, quote, textOf} from '../../../core/json/value.js';
import type {OperationNode} from '../../../lint/definition/nodes.js';
import type {Change, ChangeVisitor} from './change.js';
import {compareAssets} from './compare.js';
import {sameValue} from './keywords.js';
import {nameOf} from './pair-operations.js';
import {reportField} from './places.js';
import {keywordOf} from './shape.js';

/** What is new, changed and gone, in words: for release notes, and as data. */
export interface ChangeSummary {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Old and new assets → a summary of all differences, harmful or not. */
export function summarizeChanges(before: Assets, after: Assets): ChangeSummary {
  const found = compareAssets(before, after, [
    listing('added', ADDED),
    listing('changed', CHANGED),
    listing('removed', REMOVED),
  ]);
  const told = (id: string) =>
    found
      .filter(({diagnostic}) => diagnostic.rule === id)
      .map(({diagnostic}) => diagnostic.message);
  return {added: told('added'), changed: told('changed'), removed: told('removed')};
}

/** The lines of a summary are found as breaking changes are: shared types once, with what they reach. */
function listing(id: keyof ChangeSummary, check: ChangeVisitor): Change {
  return {id, severity: 'note', summary: '', why: '', source: '', examples: [], check};
}

const ADDED: ChangeVisitor = {
  operation({before, after}, report) {
    if (!before && after) report(operationLine(after), '', after.pointer);
  },
  field(pair, report) {
    if (!pair.before) reportField(pair, `${pair.direction}: ${pair.label}`, report);
  },
  properties({before, after}, report) {
    const known = new Set(before.parameters.map(({name}) => name));
    for (const {name, pointer} of after.parameters)
      if (!known.has(name)) report(`connection parameter ${quote(name)}`, '', pointer);
  },
};

const REMOVED: ChangeVisitor = {
  operation({before, after}, report) {
    if (before && !after) report(operationLine(before), before.pointer, '');
  },
  field(pair, report) {
    if (!pair.after) reportField(pair, `${pair.direction}: ${pair.label}`, report);
  },
  properties({before, after}, report) {
    const kept = new Set(after.parameters.map(({name}) => name));
    for (const {name, pointer} of before.parameters)
      if (!kept.has(name)) report(`connection parameter ${quote(name)}`, pointer, '');
  },
};

const OPERATION_KEYS = ['summary', 'description', 'deprecated', 'x-ms-visibility', 'x-ms-trigger'];
const ROOT_KEYS = ['host', 'basePath', 'info', 'x-ms-connector-metadata'];
const PROPERTY_KEYS = [
  'iconBrandColor',
  'publisher',
  'stackOwner',
  'policyTemplateInstances',
  'capabilities',
];
const SCHEMA_KEYS = [
  'type',
  'format',
  'enum',
  'default',
  'pattern',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'title',
  'description',
  'x-ms-summary',
];

const CHANGED: ChangeVisitor = {
  definition({before, after}, report) {
    const keys = ROOT_KEYS.filter(key => differs(before.value, after.value, key));
    if (keys.length > 0) report(`connector: ${keys.join(', ')}`, '', '');
  },
  operation({before, after}, report) {
    if (!before || !after) return;
    const keys = OPERATION_KEYS.filter(key => differs(before.value, after.value, key));
    if (before.path !== after.path || before.method !== after.method) keys.push('address');
    if (keys.length > 0)
      report(
        `operation ${quote(nameOf(after))}: ${keys.join(', ')}`,
        before.pointer,
        after.pointer,
      );
  },
  field(pair, report) {
    const {before, after, direction, label} = pair;
    if (!before || !after || direction === 'output') return;
    const keys = [
      ...(before.isRequired === after.isRequired ? [] : ['required']),
      ...(before.isInternal === after.isInternal ? [] : ['visibility']),
    ];
    if (keys.length > 0) reportField(pair, `input: ${label}: ${keys.join(', ')}`, report);
  },
  schema({direction, label, before, after}, report) {
    const keys = SCHEMA_KEYS.filter(
      key => !sameValue(keywordOf(before, key), keywordOf(after, key)),
    );
    if (keys.length > 0)
      report(`${direction}: ${label}: ${keys.join(', ')}`, before.pointer, after.pointer);
  },
  properties({before, after}, report) {
    const keys = PROPERTY_KEYS.filter(key => differs(before.properties, after.properties, key));
    if (keys.length > 0) report(`connector: ${keys.join(', ')}`, '/properties', '/properties');
  },
};

function differs(before: unknown, after: unknown, key: string): boolean {
  return !sameValue(member(before, key), member(after, key));
}

function operationLine(operation: OperationNode): string {
  const summary = textOf(operation.value['summary']);
  const kind = operation.isTrigger ? 'trigger' : 'operation';
  return `${kind} ${quote(nameOf(operation))}${summary === undefined ? '' : `: ${summary}`}`;
}
