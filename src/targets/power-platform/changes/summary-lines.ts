import {isSameValue, objectOf, quote, textOf} from '../../../core/json/value.js';
import type {OperationNode} from '../../../lint/definition/nodes.js';
import {OF_APPLICATION} from '../certification/comparable-properties.js';
import type {ConnectionParameterNode, PropertiesNode} from '../rules/nodes.js';
import type {ChangeVisitor, FieldPair, Pair, ReportChange} from './change.js';
import {inWords, keysInWords, keysThatDiffer} from './keys-in-words.js';
import {nameOf} from './pair-operations.js';
import {reportField} from './places.js';
import {reportSecurityLines, securityLinesMissingIn} from './security-lines.js';
import {keywordOf, type Shape} from './shape.js';

/** What only the new version has. */
export const ADDED: ChangeVisitor = {
  definition({before, after}, report) {
    for (const {line, pointer} of securityLinesMissingIn(before, after)) report(line, '', pointer);
  },
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
  definition({before, after}, report) {
    for (const {line, pointer} of securityLinesMissingIn(after, before)) report(line, pointer, '');
  },
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

/** What has lines of its own, or is told of what is inside. */
const ROOT_PARTS = [
  'info',
  'paths',
  'definitions',
  'parameters',
  'responses',
  'securityDefinitions',
];
const OPERATION_PARTS = ['operationId', 'parameters', 'responses'];
const FIELD_PARTS = ['name', 'in', 'required', 'x-ms-visibility', 'schema'];
const SCHEMA_PARTS = ['$ref', 'allOf', 'properties', 'items', 'additionalProperties'];
const PROPERTIES_PARTS = ['connectionParameters', 'connectionParameterSets'];

/** What both versions have, and differs. */
export const CHANGED: ChangeVisitor = {
  definition(pair, report) {
    const {before, after} = pair;
    const keys = [
      ...keysThatDiffer(objectOf(before.value['info']), objectOf(after.value['info'])),
      ...keysThatDiffer(before.value, after.value, ROOT_PARTS),
    ];
    if (keys.length > 0) report(`connector: ${keys.join(', ')}`, '', '');
    reportSecurityLines(pair, report);
  },
  operation({before, after}, report) {
    if (!before || !after) return;
    const keys = keysInWords(before.value, after.value, OPERATION_PARTS);
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
    const keys = keywordsIn(before, after)
      .filter(key => !isSameValue(keywordOf(before, key), keywordOf(after, key)))
      .map(key => inWords(key, keywordOf(after, key)));
    const line = `${fieldWords({direction, label})}: ${keys.join(', ')}`;
    if (keys.length > 0) report(line, before.pointer, after.pointer);
  },
  properties(pair, report) {
    const {before, after} = pair;
    const keys = keysThatDiffer(before.properties, after.properties, PROPERTIES_PARTS);
    if (keys.length > 0) report(`connector: ${keys.join(', ')}`, '/properties', '/properties');
    for (const parameter of after.parameters) reportParameter(parameter, pair, report);
  },
};

function keywordsIn(before: Shape, after: Shape): string[] {
  const all = [...before.parts, ...after.parts].flatMap(({value}) => Object.keys(value));
  return [...new Set(all)].filter(key => ![...FIELD_PARTS, ...SCHEMA_PARTS].includes(key));
}

function reportParameter(
  parameter: ConnectionParameterNode,
  {before}: Pair<PropertiesNode>,
  report: ReportChange,
): void {
  const old = before.parameters.find(other => lineOf(other) === lineOf(parameter));
  if (!old) return;
  const keys = [
    ...keysInWords(old.value, parameter.value, ['oAuthSettings']),
    ...keysThatDiffer(old.oAuthSettings, parameter.oAuthSettings, [
      'customParameters',
      ...OF_APPLICATION,
    ]),
    ...keysThatDiffer(old.customParameters, parameter.customParameters),
  ];
  if (keys.length > 0)
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
