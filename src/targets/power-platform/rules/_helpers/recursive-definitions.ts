import type {DefinitionNode} from '../../../../lint/definition/nodes.js';
import {groupByCycles} from './cycles.js';

/** Names of definitions that contain each other or themselves, a group each, in document order. */
export function recursiveDefinitions({definitions}: DefinitionNode): string[][] {
  const groups = groupByCycles(definitions.keys(), referencedBy);
  return groups
    .filter(([first = '', second]) => second !== undefined || referencedBy(first).includes(first))
    .map(group => group.reverse());

  function referencedBy(name: string): string[] {
    const referenced = definitions.get(name)?.tree.referenced ?? [];
    return [...referenced].filter(used => definitions.has(used));
  }
}
