import {isSameValue, member, quote, textOf} from '../../../core/json/value.js';
import {type Pointer, resolvePointer} from '../../../core/pointer.js';
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
  const references = [...new Set([...now.keys(), ...old.keys()])];
  return references
    .filter(reference => !isSameInBoth(old.get(reference), now.get(reference)))
    .map(reference => ({
      reference,
      before: old.get(reference)?.pointer,
      after: now.get(reference)?.pointer,
    }));
}

/** What leads nowhere in both versions, or where nothing follows to the same, hides no change. */
function isSameInBoth(old: ReferenceNode | undefined, now: ReferenceNode | undefined): boolean {
  return old !== undefined && now !== undefined && isSameValue(meantBy(old), meantBy(now));
}

/** What a reference stands for, be it where nothing follows one; undefined where it leads nowhere. */
function meantBy({target, definition}: ReferenceNode): unknown {
  const text = textOf(target);
  return text?.startsWith('#/') ? resolvePointer(definition.value, text.slice(1)) : undefined;
}

/** Where each of them stands first, by how it is quoted. */
function deadIn({references}: DefinitionNode): Map<string, ReferenceNode> {
  const dead = references.filter(reference => !isAlive(reference)).reverse();
  return new Map(dead.map(reference => [quote(reference.target), reference]));
}

function isAlive({target, expected, definition}: ReferenceNode): boolean {
  const reference = localReference(target);
  if (!reference || reference.section !== expected) return false;
  return member(definition.value[reference.section], reference.name) !== undefined;
}
