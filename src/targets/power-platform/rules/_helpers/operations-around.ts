import {oncePer} from '../../../../core/once.js';
import type {Pointer} from '../../../../core/pointer.js';
import type {DefinitionNode, OperationNode} from '../../../../lint/definition/nodes.js';
import {METHODS} from '../../../../lint/definition/walk-paths.js';

/** What is used everywhere is not followed further: it would cost more than it tells. */
const MAXIMUM_SECTIONS = 100;

interface Index {
  /** For each shared section, those that refer to it. */
  readonly users: ReadonlyMap<Pointer, ReadonlySet<Pointer>>;
  /** For each operation and path item, its operations. */
  readonly operations: ReadonlyMap<Pointer, readonly OperationNode[]>;
}

const indexOf = oncePer(
  (definition: DefinitionNode): Index => ({
    users: usersIn(definition),
    operations: operationsIn(definition),
  }),
);

/** The operations that a place is part of, be it through references; undefined when there are too many to follow. */
export function operationsAround(
  definition: DefinitionNode,
  pointer: Pointer,
): readonly OperationNode[] | undefined {
  const {users, operations} = indexOf(definition);
  const found = new Set<OperationNode>();
  const sections = new Set([sectionOf(pointer)]);
  for (const section of sections) {
    if (sections.size > MAXIMUM_SECTIONS) return undefined;
    for (const operation of operations.get(section) ?? []) found.add(operation);
    for (const user of users.get(section) ?? []) sections.add(user);
  }
  return [...found];
}

function usersIn(definition: DefinitionNode): Index['users'] {
  const users = new Map<Pointer, Set<Pointer>>();
  for (const {pointer, target} of definition.references) {
    if (typeof target !== 'string' || !target.startsWith('#/')) continue;
    const section = sectionOf(target.slice(1));
    const known = users.get(section);
    if (known) known.add(sectionOf(pointer));
    else users.set(section, new Set([sectionOf(pointer)]));
  }
  return users;
}

function operationsIn({pathItems}: DefinitionNode): Index['operations'] {
  const operations = new Map<Pointer, readonly OperationNode[]>();
  for (const item of pathItems) {
    operations.set(item.pointer, item.operations);
    for (const operation of item.operations) operations.set(operation.pointer, [operation]);
  }
  return operations;
}

/** `/definitions/Tide/properties/day` → `/definitions/Tide`; in an operation the operation, elsewhere in a path its path item. */
function sectionOf(pointer: Pointer): Pointer {
  const [, area = '', name = '', method = ''] = pointer.split('/', 4);
  const section = `/${area}/${name}`;
  const isOperation = area === 'paths' && METHODS.has(method);
  return isOperation ? `${section}/${method}` : section;
}
