import type {DefinitionNode, SchemaNode, SchemaTree} from '../../../../lint/definition/nodes.js';
import {definitionName} from '../../../../lint/definition/walk-schema.js';

/** Counts grow without bound where definitions use each other often; no limit is above this. */
const CAP = 10_000_000;

/** What one schema tree has itself, and the definitions that it refers to, as often as it does. */
interface Part {
  count: number;
  readonly references: string[];
}

/**
 * For each schema tree, how many schemas it has with all references expanded: the root, every property,
 * item and additional property. A definition within itself counts once. Takes linear time.
 */
export function schemaCounts(definition: DefinitionNode): (tree: SchemaTree) => number {
  const parts = partsByTree(definition.schemas);
  const totals = new Map<string, number>();
  for (const name of definition.definitions.keys()) expand(name);
  return tree => total(parts.get(tree));

  /** Definitions below come first; without recursion, as chains of definitions may be long. */
  function expand(root: string): void {
    const pending = [root];
    const entered = new Set<string>();
    for (let name = pending.at(-1); name !== undefined; name = pending.at(-1)) {
      const part = partOf(name);
      if (totals.has(name)) pending.pop();
      else if (entered.has(name)) totals.set(name, total(part));
      else {
        entered.add(name);
        const below = part?.references.filter(one => !totals.has(one) && !entered.has(one)) ?? [];
        for (const one of below) pending.push(one);
      }
    }
  }

  function total(part: Part | undefined): number {
    let sum = part?.count ?? 0;
    for (const name of part?.references ?? []) sum += totals.get(name) ?? 0;
    return Math.min(sum, CAP);
  }

  function partOf(name: string): Part | undefined {
    const root = definition.definitions.get(name);
    return root && parts.get(root.tree);
  }
}

function partsByTree(schemas: readonly SchemaNode[]): Map<SchemaTree, Part> {
  const parts = new Map<SchemaTree, Part>();
  for (const schema of schemas) {
    const part = parts.get(schema.tree) ?? {count: 0, references: []};
    parts.set(schema.tree, part);
    const reference = definitionName(schema.value['$ref']);
    // What is referred to brings its own root; parts of `allOf` are one schema with what they are part of.
    if (reference !== undefined) part.references.push(reference);
    else if (schema.place !== 'allOf') part.count += 1;
  }
  return parts;
}
