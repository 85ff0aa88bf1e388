/** How a pair is come to: from an operation, or from the pairs around it. */
export interface Link {
  readonly parents: Link[];
  readonly operation?: string;
}

const SHOWN = 2;
const MAXIMUM_STEPS = 10_000_000;

/** Tells which operations lead to links. All questions together have a limit of steps; beyond it, what is known is told. */
export function createReach(): (links: readonly Link[]) => string {
  let left = MAXIMUM_STEPS;
  return links => {
    const operations = new Set<string>();
    const seen = new Set(links);
    for (const link of seen) {
      if (link.operation !== undefined) operations.add(link.operation);
      left -= link.parents.length;
      if (left < 0) break;
      for (const parent of link.parents) seen.add(parent);
    }
    return inWords([...operations].sort());
  };
}

function inWords(names: readonly string[]): string {
  if (names.length <= SHOWN) return names.join(' and ');
  if (names.length === SHOWN + 1) return `${names.slice(0, SHOWN).join(', ')} and ${names[SHOWN]}`;
  return `${names.slice(0, SHOWN).join(', ')} and ${names.length - SHOWN} more`;
}
