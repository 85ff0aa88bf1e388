import {isObject, quote} from '../../../core/json/value.js';
import {child, resolvePointer} from '../../../core/pointer.js';
import type {
  DefinitionNode,
  OperationNode,
  ParameterNode,
  ResponseNode,
} from '../../../lint/definition/nodes.js';
import type {Direction, Field, OperationPair, Pair} from './change.js';
import {pairSchemas, type Walk} from './pair-schemas.js';
import type {Link} from './reach.js';
import type {Spot} from './shape.js';

/** Pairs what two definitions have: operations by id, parameters by name and place, schemas by their way from there. */
export function pairDefinitions(walk: Walk): void {
  walk.emit('definition', {before: walk.before, after: walk.after}, {parents: []});
  for (const pair of operationPairs(walk)) {
    const link = {parents: [], operation: nameOf(pair.after ?? pair.before)};
    walk.emit('operation', pair, link);
    if (pair.before && pair.after) pairParts(walk, {before: pair.before, after: pair.after}, link);
  }
}

/** Names an operation in messages. */
export function nameOf(operation: OperationNode | undefined): string {
  return operation?.id ?? `${operation?.method.toUpperCase()} ${operation?.path}`;
}

function operationPairs({before, after}: Pair<DefinitionNode>): OperationPair[] {
  const places = new Map(after.operations.map(operation => [placeOf(operation), operation]));
  const taken = new Set<OperationNode>();
  const pairs = before.operations.map(operation => {
    const instead = places.get(placeOf(operation));
    const found = operation.id === undefined ? instead : counterpart(after, operation, instead);
    if (found) taken.add(found);
    return {before: operation, after: found, instead: found ? undefined : instead};
  });
  const added = after.operations.filter(operation => !taken.has(operation));
  return [...pairs, ...added.map(operation => ({before: undefined, after: operation}))];
}

function placeOf({method, path}: OperationNode): string {
  return `${method} ${path}`;
}

/** Where an id occurs twice, the one in the same place. */
function counterpart(
  after: DefinitionNode,
  {id = ''}: OperationNode,
  inPlace: OperationNode | undefined,
): OperationNode | undefined {
  return inPlace?.id === id ? inPlace : after.operationsById.get(id)?.[0];
}

function pairParts(walk: Walk, pair: Pair<OperationNode>, link: Link): void {
  pairParameters(walk, pair, link);
  for (const response of answersOf(pair.before)) pairAnswer(walk, response, pair, link);
  if (!pair.before.isTrigger) return;
  const schemas = {
    before: pair.before.pathItem.notification,
    after: pair.after.pathItem.notification,
  };
  const around = {before: pair.before.pathItem.pointer, after: pair.after.pathItem.pointer};
  pairWhole(walk, {direction: 'output', label: 'notification', ...schemas, around}, link);
}

function pairAnswer(
  walk: Walk,
  response: ResponseNode,
  pair: Pair<OperationNode>,
  link: Link,
): void {
  const other = counterAnswer(response, pair.after);
  const around = {
    before: response.pointer,
    after: other?.pointer ?? below(walk, pair, 'responses').after,
  };
  const label = `response ${quote(response.status)}`;
  const schemas = {before: response.schema, after: other?.schema};
  pairWhole(walk, {direction: 'output', label, ...schemas, around}, link);
}

/** The same response, though it may say nothing any more; else another that flows get when all went well. */
function counterAnswer({status}: ResponseNode, after: OperationNode): ResponseNode | undefined {
  const same = after.responses.find(other => other.status === status);
  return same && status !== 'default' ? same : answersOf(after)[0];
}

/** What flows get when all went well. */
function answersOf({responses}: OperationNode): ResponseNode[] {
  const described = responses.filter(({schema}) => schema !== undefined);
  const successes = described.filter(({status}) => /^2/.test(status));
  return successes.length > 0 ? successes : described.filter(({status}) => status === 'default');
}

function below(walk: Walk, {before, after}: Pair<OperationNode>, key: string): Pair<string> {
  const within = (root: unknown, pointer: string) =>
    resolvePointer(root, child(pointer, key)) === undefined ? pointer : child(pointer, key);
  return {
    before: within(walk.before.value, before.pointer),
    after: within(walk.after.value, after.pointer),
  };
}

interface Whole extends Pair<Spot | undefined> {
  readonly direction: Direction;
  readonly label: string;
  readonly around: Pair<string>;
}

function pairWhole(walk: Walk, {direction, label, before, after, around}: Whole, link: Link): void {
  if (before && after) pairSchemas(walk, {direction, label, before, after}, link);
  if ((before && after) || (!before && !after)) return;
  const parents = {beforeParent: around.before, afterParent: around.after};
  const sides = {before: before && fieldOf(before), after: after && fieldOf(after)};
  walk.emit(
    'field',
    {direction, kind: 'schema', label: `schema of ${label}`, ...sides, ...parents},
    link,
  );
}

function pairParameters(walk: Walk, pair: Pair<OperationNode>, link: Link): void {
  const after = byName(pair.after.parameters);
  const before = byName(pair.before.parameters);
  const around = below(walk, pair, 'parameters');
  for (const key of new Set([...before.keys(), ...after.keys()]))
    pairParameter(walk, {before: before.get(key), after: after.get(key), around}, link);
}

function byName(parameters: readonly ParameterNode[]): Map<string, ParameterNode> {
  return new Map(parameters.map(parameter => [`${parameter.in} ${parameter.name}`, parameter]));
}

type Parameters = Pair<ParameterNode | undefined> & {readonly around: Pair<string>};

function pairParameter(walk: Walk, {before, after, around}: Parameters, link: Link): void {
  const {name, in: place} = before ?? after ?? {name: '', in: ''};
  const label = `parameter ${quote(name)} in ${place}`;
  const parents = {beforeParent: around.before, afterParent: parentFor(walk, before, around.after)};
  const sides = {before: before && fieldOf(before), after: after && fieldOf(after)};
  walk.emit('field', {direction: 'input', kind: 'parameter', label, ...sides, ...parents}, link);
  if (before && after) pairValues(walk, {before, after, label}, link);
}

function pairValues(
  walk: Walk,
  {before, after, label}: Pair<ParameterNode> & {readonly label: string},
  link: Link,
): void {
  if (before.in !== 'body') {
    pairSchemas(walk, {direction: 'input', label, before, after}, link);
    return;
  }
  const schemas = {before: before.schema, after: after.schema};
  const pointers = {before: before.pointer, after: after.pointer};
  pairWhole(walk, {direction: 'input', label, ...schemas, around: pointers}, link);
}

/** A shared parameter that is gone is told once, not once for each operation that used it. */
function parentFor(walk: Walk, before: ParameterNode | undefined, around: string): string {
  const shared = walk.after.value['parameters'];
  const isShared = before?.place === 'shared' && isObject(shared);
  return isShared && !Object.hasOwn(shared, before.key) ? '/parameters' : around;
}

function fieldOf({pointer, value}: Spot): Field {
  return {
    pointer,
    isRequired: value['required'] === true,
    isInternal: value['x-ms-visibility'] === 'internal',
  };
}
