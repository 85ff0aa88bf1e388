import type {DefinitionNode, SchemaTree} from '../../../../lint/definition/nodes.js';
import {definitionName} from '../../../../lint/definition/walk-schema.js';
import {groupByCycles} from './cycles.js';

/** What is known of a tree before references are followed: its levels, and where references stand. */
interface Levels {
  own: number;
  readonly references: {readonly name: string; readonly depth: number}[];
}

/** Levels of each schema tree, references followed; what recursion repeats counts once. */
export function schemaDepths(definition: DefinitionNode): ReadonlyMap<SchemaTree, number> {
  const levels = levelsOf(definition);
  const depths = new Map<SchemaTree, number>();
  // Groups come with the inner trees first: what is not known yet is in the same group.
  for (const group of groupByCycles(levels.keys(), referencedBy)) {
    const depth = group.reduce((most, tree) => Math.max(most, depthOf(tree)), 0);
    for (const tree of group) depths.set(tree, depth);
  }
  return depths;

  function referencedBy(tree: SchemaTree): SchemaTree[] {
    return [...tree.referenced].flatMap(name => treeNamed(name) ?? []);
  }

  function depthOf(tree: SchemaTree): number {
    const {own, references} = levels.get(tree) ?? {own: 0, references: []};
    let deepest = own;
    for (const {name, depth} of references) {
      const target = treeNamed(name);
      if (target) deepest = Math.max(deepest, depth + (depths.get(target) ?? 0));
    }
    return deepest;
  }

  function treeNamed(name: string): SchemaTree | undefined {
    return definition.definitions.get(name)?.tree;
  }
}

function levelsOf({schemas}: DefinitionNode): Map<SchemaTree, Levels> {
  const levels = new Map<SchemaTree, Levels>();
  for (const {tree, depth, value} of schemas) {
    const known = levels.get(tree) ?? {own: 0, references: []};
    if (depth === 0) levels.set(tree, known);
    known.own = Math.max(known.own, depth);
    const name = Object.hasOwn(value, '$ref') ? definitionName(value['$ref']) : undefined;
    if (name !== undefined) known.references.push({name, depth});
  }
  return levels;
}
