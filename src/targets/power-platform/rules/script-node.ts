import {lineStartsOf, positionOf} from '../../../core/lines.js';
import {MAX_SCRIPT_BYTES} from './_helpers/script-limits.js';
import type {ScriptNode, ScriptSyntax} from './nodes.js';
import {parseScript} from './script-parser.js';
import {syntaxOf} from './script-syntax.js';

const NOTHING: ScriptSyntax = {
  isConditional: false,
  errors: [],
  usings: [],
  classes: [],
  creations: [],
  calls: [],
  strings: [],
  names: [],
};

/** The text of script.csx → the script as rules see it. Never rejects because of the text. */
export async function scriptNode(text: string): Promise<ScriptNode> {
  const bytes = new TextEncoder().encode(text);
  const starts = lineStartsOf(text);
  const at = (offset: number) => ({pointer: '', ...positionOf(starts, offset)});
  return {pointer: '', text, bytes, at, syntax: readSyntax(text, bytes.length)};
}

function readSyntax(text: string, size: number): ScriptSyntax {
  if (size > MAX_SCRIPT_BYTES) return NOTHING;
  const parsed = parseScript(text);
  if ('nodes' in parsed) return syntaxOf(text, parsed.nodes);
  return {...NOTHING, errors: [{offset: parsed.stoppedAt, missing: undefined}]};
}
