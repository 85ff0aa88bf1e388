import {member, quote} from '../../../core/json/value.js';
import type {Pointer} from '../../../core/pointer.js';
import type {DefinitionNode, ReferenceNode} from '../../../lint/definition/nodes.js';
import {localReference} from '../rules/_helpers/local-reference.js';
import type {Pair} from './change.js';

/** A reference that leads nowhere in one version or in both, at its first place there. */
export interface DeadReference extends Pair<Pointer | undefined> {
  /** As it is written, in quotes. */
  readonly reference: string;
}

/** References that lead nowhere, or where nothing follows them: what they stand for cannot be compared. */
export function deadReferences({before, after}: Pair<DefinitionNode>): DeadReference[] {
  const [old, now] = [deadIn(before), deadIn(after)];
  return [...new Set([...now.keys(), ...old.keys()])].map(reference => ({
    reference,
    before: old.get(reference),
    after: now.get(reference),
  }));
}

/** Where each of them stands first. */
function deadIn({references}: DefinitionNode): Map<string, Pointer> {
  const dead = references.filter(reference => !isAlive(reference)).reverse();
  return new Map(dead.map(({target, pointer}) => [quote(target), pointer]));
}

function isAlive({target, expected, definition}: ReferenceNode): boolean {
  const reference = localReference(target);
  if (!reference || reference.section !== expected) return false;
  return member(definition.value[reference.section], reference.name) !== undefined;
}
