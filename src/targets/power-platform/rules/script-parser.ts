import {createRequire} from 'node:module';
import {Language, Parser, type Tree, type TreeCursor} from 'web-tree-sitter';

/** A named or missing node of a C# syntax tree, or a brace; offsets are in UTF-16 units of the text. */
export interface SyntaxNode {
  readonly type: string;
  /** Which part of its parent it is, or `''`. */
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly isMissing: boolean;
  readonly parent: SyntaxNode | undefined;
  readonly children: SyntaxNode[];
}

// Usual C# of 1 MB needs 25 MB; some hopeless texts of 40 kB need all there is, which would end the parser for good.
const MAX_MEMORY_GROWTH = 64_000_000;

/** They are listed to be counted, and are no children. */
const BRACES = new Set(['{', '}']);

const memory: {readonly printErr: () => void; readonly HEAPU8?: Uint8Array} = {printErr: () => {}};
const parser = await createParser();

/** C# → its nodes in document order, or the offset at which it was given up. Never throws. */
export function parseScript(
  text: string,
): {readonly nodes: readonly SyntaxNode[]} | {readonly stoppedAt: number} {
  const limit = memorySize() + MAX_MEMORY_GROWTH;
  const progress = {offset: 0};
  try {
    const tree = parser.parse(parseable(text), null, {
      progressCallback: ({currentOffset}) => {
        progress.offset = currentOffset / 2;
        return memorySize() > limit;
      },
    });
    if (tree) return {nodes: takeNodes(tree)};
    parser.reset();
  } catch {
    // Out of memory all the same: what is left is to say that the text was not understood.
  }
  return {stoppedAt: Math.min(progress.offset, text.length)};
}

async function createParser(): Promise<Parser> {
  await Parser.init(memory);
  return new Parser().setLanguage(await loadGrammar());
}

/** The grammar lies beside the bundle; where there is no bundle, in its package. */
function loadGrammar(): Promise<Language> {
  return Language.load(new URL('./tree-sitter-c_sharp.wasm', import.meta.url)).catch(() =>
    Language.load(
      createRequire(import.meta.url).resolve('tree-sitter-c-sharp/tree-sitter-c_sharp.wasm'),
    ),
  );
}

function memorySize(): number {
  return memory.HEAPU8?.length ?? 0;
}

/** The grammar takes a variable named `field` for the keyword of C# 14, and a byte order mark for an error. */
function parseable(text: string): string {
  return text.replace(/\bfield\b/g, 'fjeld').replace(/^\uFEFF/, ' ');
}

function takeNodes(tree: Tree): SyntaxNode[] {
  const cursor = tree.walk();
  const nodes = copyNodes(cursor);
  cursor.delete();
  tree.delete();
  return nodes;
}

/** Without recursion: a script may be nested as deep as it is long. */
function copyNodes(cursor: TreeCursor): SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  const above: SyntaxNode[] = [];
  do {
    const parent = above.at(-1);
    const node = copyNode(cursor, parent);
    above.push(node);
    if (isKept(cursor)) parent?.children.push(node);
    if (isKept(cursor) || BRACES.has(node.type)) nodes.push(node);
  } while (moveOn(cursor, above));
  return nodes;
}

function isKept(cursor: TreeCursor): boolean {
  return cursor.nodeIsMissing || (cursor.nodeIsNamed && cursor.nodeType !== 'comment');
}

function copyNode(cursor: TreeCursor, parent: SyntaxNode | undefined): SyntaxNode {
  return {
    type: cursor.nodeType,
    field: cursor.currentFieldName ?? '',
    start: cursor.startIndex,
    end: cursor.endIndex,
    isMissing: cursor.nodeIsMissing,
    parent,
    children: [],
  };
}

/** To the next node in document order. `above` ends with the nodes around it. */
function moveOn(cursor: TreeCursor, above: SyntaxNode[]): boolean {
  if (cursor.gotoFirstChild()) return true;
  above.pop();
  while (!cursor.gotoNextSibling()) {
    if (!cursor.gotoParent()) return false;
    above.pop();
  }
  return true;
}
