import {listOf, objectOf} from '../../../../core/json/value.js';
import {child, type Pointer} from '../../../../core/pointer.js';
import type {Node} from '../../../../lint/definition/nodes.js';

export interface NamedRequirement {
  readonly name: string;
  readonly scopes: unknown;
  readonly pointer: Pointer;
}

/** Every name in `security` of a definition or an operation, with what it asks for. */
export function requirementsIn({pointer, value}: Node): NamedRequirement[] {
  return listOf(value['security']).flatMap((requirement, index) =>
    Object.entries(objectOf(requirement)).map(([name, scopes]) => ({
      name,
      scopes,
      pointer: child(pointer, 'security', index, name),
    })),
  );
}
