import type {ScriptNode, ScriptSyntax} from './nodes.js';

const NOTHING: ScriptSyntax = {
  errors: [],
  usings: [],
  classes: [],
  creations: [],
  calls: [],
  strings: [],
  names: [],
};

/** script.csx as rules see it. */
export async function scriptNode(text: string): Promise<ScriptNode> {
  const at = () => ({pointer: '', line: 1, column: 1});
  return {pointer: '', text, bytes: new TextEncoder().encode(text), at, syntax: NOTHING};
}
