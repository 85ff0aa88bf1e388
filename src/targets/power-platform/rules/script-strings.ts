import type {ScriptString} from './nodes.js';
import {fieldOf, type SyntaxText} from './script-names.js';
import type {SyntaxNode} from './script-parser.js';

const PREFIXES: Readonly<Record<string, RegExp>> = {
  string_literal: /^"|"(u8)?$/gi,
  verbatim_string_literal: /^@"|"(u8)?$/gi,
  raw_string_literal: /^"+\s*|\s*"+(u8)?$/gi,
};
const ESCAPES: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t', '0': '\0'};
const isParenthesis = ({type}: SyntaxNode) => type === 'parenthesized_expression';
const isPattern = ({type}: SyntaxNode) => /_pattern$/.test(type);

export function isString({type}: SyntaxNode): boolean {
  return Object.hasOwn(PREFIXES, type);
}

/** A string literal as rules see it. */
export function stringAt(node: SyntaxNode, source: SyntaxText): ScriptString {
  return {
    text: contentOf(node, source),
    offset: node.start,
    isComparedWithOperationId: comparedWith(node, source).some(part => isOperationId(part, source)),
    assignedTo: targetOf(node, source),
  };
}

function contentOf(node: SyntaxNode, source: SyntaxText): string {
  const content = source(node).replace(PREFIXES[node.type] ?? '', '');
  if (node.type === 'verbatim_string_literal') return content.replaceAll('""', '"');
  if (node.type === 'raw_string_literal') return content;
  return content.replace(/\\(?:u([\da-f]{4})|x([\da-f]{1,4})|(.))/gi, unescaped);
}

function unescaped(_: string, long?: string, short?: string, letter = ''): string {
  const code = long ?? short;
  if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
  return ESCAPES[letter] ?? letter;
}

/** What a string is compared with: by `==`, `is`, a switch, or `Equals` either way round. */
function comparedWith(node: SyntaxNode, source: SyntaxText): SyntaxNode[] {
  const operand = outermost(node, isParenthesis);
  const {parent} = operand;
  if (parent?.type === 'binary_expression' && isEquality(parent, source)) return parent.children;
  if (parent?.type === 'argument') return equalsPartners(parent.parent?.parent, source);
  if (parent?.type === 'member_access_expression') return equalsPartners(parent.parent, source);
  const pattern = outermost(node, around => isParenthesis(around) || isPattern(around));
  return isPattern(pattern) ? subjectOf(pattern) : [];
}

function outermost(node: SyntaxNode, passes: (parent: SyntaxNode) => boolean): SyntaxNode {
  let at = node;
  while (at.parent && passes(at.parent)) at = at.parent;
  return at;
}

function isEquality(node: SyntaxNode, source: SyntaxText): boolean {
  const [left, right] = node.children;
  if (!left || !right) return false;
  return /^\s*[=!]=/.test(source({...left, start: left.end, end: right.start}));
}

/** The receiver and the arguments of a call of `Equals`. */
function equalsPartners(call: SyntaxNode | undefined, source: SyntaxText): SyntaxNode[] {
  const called = call && fieldOf(call, 'function');
  const name = called && fieldOf(called, 'name');
  if (call?.type !== 'invocation_expression' || !name || source(name) !== 'Equals') return [];
  const receiver = fieldOf(called, 'expression');
  return [...argumentsOf(call), ...(receiver ? [receiver] : [])];
}

function argumentsOf(call: SyntaxNode): SyntaxNode[] {
  const list = fieldOf(call, 'arguments')?.children.slice(0, 4) ?? [];
  return list.flatMap(argument => argument.children.slice(-1));
}

/** What a pattern is matched against. */
function subjectOf({parent}: SyntaxNode): SyntaxNode[] {
  if (parent?.type === 'is_pattern_expression') return parent.children.slice(0, 1);
  const whole = {switch_section: parent?.parent?.parent, switch_expression_arm: parent?.parent};
  if (parent?.type !== 'switch_section' && parent?.type !== 'switch_expression_arm') return [];
  return whole[parent.type]?.children.slice(0, 1) ?? [];
}

/** `Context.OperationId`, or a variable that is called so. */
function isOperationId(operand: SyntaxNode, source: SyntaxText): boolean {
  const node = innermost(operand);
  if (node.type === 'identifier') return /operationId$/i.test(source(node));
  if (node.type !== 'member_access_expression') return false;
  const [name, owner] = [fieldOf(node, 'name'), fieldOf(node, 'expression')];
  if (!name || !owner || source(name) !== 'OperationId') return false;
  return /^context$/i.test(source(fieldOf(owner, 'name') ?? owner));
}

function innermost(node: SyntaxNode): SyntaxNode {
  let at = node;
  while (isParenthesis(at) && at.children[0]) at = at.children[0];
  return at;
}

/** The name that a string becomes the value of: a variable's, a member's, or the key beside it. */
function targetOf(node: SyntaxNode, source: SyntaxText): string {
  const {parent, field} = outermost(node, isParenthesis);
  if (parent?.type === 'assignment_expression' && field === 'right') {
    return lastWord(fieldOf(parent, 'left'), source);
  }
  if (parent?.type === 'variable_declarator') return lastWord(fieldOf(parent, 'name'), source);
  const property = parent?.type === 'arrow_expression_clause' ? parent.parent : parent;
  if (property?.type === 'property_declaration') return lastWord(fieldOf(property, 'name'), source);
  return keyBeside(node, source);
}

/** The last name or key in `token`, `this.Token`, `fields["token"]`. */
function lastWord(target: SyntaxNode | undefined, source: SyntaxText): string {
  if (!target) return '';
  return /(\w+)\W*$/.exec(source(target).slice(-100))?.[1] ?? '';
}

/** The first of two strings in `Add("token", "…")` or `{"token", "…"}`. */
function keyBeside(node: SyntaxNode, source: SyntaxText): string {
  const item = node.parent?.type === 'argument' ? node.parent : node;
  const siblings = item.parent?.children ?? [];
  const first = siblings[0]?.type === 'argument' ? siblings[0].children[0] : siblings[0];
  if (siblings.length !== 2 || siblings[1] !== item || !first || !isString(first)) return '';
  return contentOf(first, source);
}
