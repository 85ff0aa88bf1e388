import {isObject, isSameValue, member, quote, textOf} from '../../../core/json/value.js';
import type {OperationNode} from '../../../lint/definition/nodes.js';
import type {ConnectionParameterNode, PropertiesNode} from '../rules/nodes.js';
import type {ChangeVisitor, FieldPair, Pair, ReportChange} from './change.js';
import {nameOf} from './pair-operations.js';
import {reportField} from './places.js';
import {keywordOf} from './shape.js';

/** What only the new version has. */
export const ADDED: ChangeVisitor = {
  operation({before, after}, report) {
    if (!before && after) report(operationLine(after), '', after.pointer);
  },
  field(pair, report) {
    if (!pair.before) reportField(pair, fieldWords(pair), report);
  },
  properties({before, after}, report) {
    for (const {line, pointer} of linesMissingIn(before, after)) report(line, '', pointer);
  },
};

/** What only the old version has. */
export const REMOVED: ChangeVisitor = {
  operation({before, after}, report) {
    if (before && !after) report(operationLine(before), before.pointer, '');
  },
  field(pair, report) {
    if (!pair.after) reportField(pair, fieldWords(pair), report);
  },
  properties({before, after}, report) {
    for (const {line, pointer} of linesMissingIn(after, before)) report(line, pointer, '');
  },
};

const OPERATION_KEYS = ['summary', 'description', 'deprecated', 'x-ms-visibility', 'x-ms-trigger'];
const INFO_KEYS = ['title', 'description', 'version', 'contact', 'termsOfService', 'license'];
const ROOT_KEYS = ['host', 'basePath', 'x-ms-connector-metadata'];
const PROPERTY_KEYS = [
  'iconBrandColor',
  'publisher',
  'stackOwner',
  'policyTemplateInstances',
  'capabilities',
];
const PARAMETER_KEYS = ['type', 'oAuthSettings', 'uiDefinition'];
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

/** What both versions have, and differs. */
export const CHANGED: ChangeVisitor = {
  definition({before, after}, report) {
    const [old, now] = [before.value['info'], after.value['info']];
    const keys = [
      ...INFO_KEYS.filter(key => differs(old, now, key)),
      ...ROOT_KEYS.filter(key => differs(before.value, after.value, key)),
    ];
    if (keys.length > 0) report(`connector: ${keys.join(', ')}`, '', '');
  },
  operation({before, after}, report) {
    if (!before || !after) return;
    const keys = OPERATION_KEYS.filter(key => differs(before.value, after.value, key)).map(key =>
      inWords(key, after.value[key]),
    );
    if (before.path !== after.path || before.method !== after.method) keys.push('address');
    const line = `${kindOf(after)} ${quote(nameOf(after))}: ${keys.join(', ')}`;
    if (keys.length > 0) report(line, before.pointer, after.pointer);
  },
  field(pair, report) {
    const {before, after, direction} = pair;
    if (!before || !after || direction === 'output') return;
    const keys = [
      ...(before.isRequired === after.isRequired
        ? []
        : [after.isRequired ? 'now required' : 'now optional']),
      ...(before.isInternal === after.isInternal
        ? []
        : [after.isInternal ? 'now hidden' : 'now visible']),
    ];
    if (keys.length > 0) reportField(pair, `${fieldWords(pair)}: ${keys.join(', ')}`, report);
  },
  schema({direction, label, before, after}, report) {
    const keys = SCHEMA_KEYS.filter(
      key => !isSameValue(keywordOf(before, key), keywordOf(after, key)),
    ).map(key => inWords(key, keywordOf(after, key)));
    const line = `${fieldWords({direction, label})}: ${keys.join(', ')}`;
    if (keys.length > 0) report(line, before.pointer, after.pointer);
  },
  properties(pair, report) {
    const {before, after} = pair;
    const keys = PROPERTY_KEYS.filter(key => differs(before.properties, after.properties, key));
    if (keys.length > 0) report(`connector: ${keys.join(', ')}`, '/properties', '/properties');
    for (const parameter of after.parameters) reportParameter(parameter, pair, report);
  },
};

function reportParameter(
  parameter: ConnectionParameterNode,
  {before}: Pair<PropertiesNode>,
  report: ReportChange,
): void {
  const old = before.parameters.find(other => lineOf(other) === lineOf(parameter));
  const keys = PARAMETER_KEYS.filter(key => old && differs(old.value, parameter.value, key));
  if (old && keys.length > 0)
    report(`${lineOf(parameter)}: ${keys.join(', ')}`, old.pointer, parameter.pointer);
}

/** Connection parameters and ways to sign in that other properties do not have. */
function linesMissingIn(
  other: PropertiesNode,
  {sets, parameters}: PropertiesNode,
): {readonly line: string; readonly pointer: string}[] {
  const isThere = new Set(other.parameters.map(lineOf));
  const newSets = sets.filter(({name}) => !other.sets.some(set => set.name === name));
  return [
    ...newSets.map(({name, pointer}) => ({line: `authentication ${quote(name)}`, pointer})),
    ...parameters
      .filter(({set}) => !set || !newSets.includes(set))
      .map(parameter => ({line: lineOf(parameter), pointer: parameter.pointer}))
      .filter(({line}) => !isThere.has(line)),
  ];
}

function lineOf({name, set}: ConnectionParameterNode): string {
  const within = set ? ` of authentication ${quote(set.name)}` : '';
  return `connection parameter ${quote(name)}${within}`;
}

function differs(before: unknown, after: unknown, key: string): boolean {
  return !isSameValue(member(before, key), member(after, key));
}

/** Where a parameter stands in a call is nothing that its users see. */
function fieldWords({direction, label}: Pick<FieldPair, 'direction' | 'label'>): string {
  return `${direction} ${label.replace(/ in (query|path|header|body|formData)$/, '')}`;
}

function operationLine(operation: OperationNode): string {
  const summary = textOf(operation.value['summary']);
  return `${kindOf(operation)} ${quote(nameOf(operation))}${summary === undefined ? '' : `: ${summary}`}`;
}

function kindOf({isTrigger}: OperationNode): string {
  return isTrigger ? 'trigger' : 'operation';
}

/** Short values say more than that they changed. */
function inWords(key: string, value: unknown): string {
  if (key === 'deprecated') return value === true ? 'now deprecated' : 'no longer deprecated';
  if (key === 'description' || key === 'enum' || isObject(value)) return key;
  return value === undefined ? `no ${key}` : `${key} ${quote(value)}`;
}
