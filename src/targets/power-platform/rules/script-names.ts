import type {SyntaxNode} from './script-parser.js';

/** The text of a node. */
export type SyntaxText = (node: SyntaxNode) => string;

export function ofType(nodes: readonly SyntaxNode[], type: string): SyntaxNode[] {
  return nodes.filter(node => node.type === type);
}

export function fieldOf(node: SyntaxNode, field: string): SyntaxNode | undefined {
  return node.children.find(part => part.field === field);
}

/**
 * A name with dots, without spaces, comments and type arguments: `System.Net.Http`, `this.Context.SendAsync`.
 * Of a longer expression only what follows its last call: `ConfigureAwait` of `Delay(1).ConfigureAwait`.
 */
export function nameOf(node: SyntaxNode | undefined, source: SyntaxText): string {
  const names: string[] = [];
  for (let at = node; at; at = qualifierOf(at)) names.push(...lastName(at, source));
  return names.reverse().join('.');
}

/** The names of a node without what qualifies it, last first. */
function lastName(node: SyntaxNode, source: SyntaxText): string[] {
  const {type, children} = node;
  if (/^(identifier|predefined_type|implicit_type)$/.test(type)) return [source(node)];
  if (type === 'generic_name') return children.slice(0, 1).map(source);
  const name = fieldOf(node, 'name');
  if (!name) return [];
  const hasThis = type === 'member_access_expression' && !fieldOf(node, 'expression');
  return [...lastName(name, source), ...(hasThis ? [keywordOf(node, source)] : [])];
}

/** `this` and `base` are words of the grammar, no nodes. */
function keywordOf(node: SyntaxNode, source: SyntaxText): string {
  return /^\w*/.exec(source(node))?.[0] ?? '';
}

function qualifierOf(node: SyntaxNode): SyntaxNode | undefined {
  if (node.type === 'conditional_access_expression') return node.children.at(-1);
  return fieldOf(node, 'qualifier') ?? fieldOf(node, 'expression');
}
