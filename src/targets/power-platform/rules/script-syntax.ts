import type {ScriptClass, ScriptSyntax} from './nodes.js';
import {fieldOf, nameOf, ofType, type SyntaxText} from './script-names.js';
import type {SyntaxNode} from './script-parser.js';
import {isString, stringAt} from './script-strings.js';

/** The nodes of a C# file, in document order → what rules ask of it. */
export function syntaxOf(text: string, nodes: readonly SyntaxNode[]): ScriptSyntax {
  const source: SyntaxText = node => text.slice(node.start, node.end);
  const directives = ofType(nodes, 'using_directive').filter(
    node => !isAlias(node) && !isConditional(node.parent),
  );
  return {
    isConditional: nodes.some(isConditional),
    errors: errorsIn(nodes, text),
    usings: directives.map(node => usingAt(node, source)),
    classes: ofType(nodes, 'class_declaration').map(node => classAt(node, source)),
    creations: nodes.flatMap(node => creationAt(node, source)),
    calls: ofType(nodes, 'invocation_expression').flatMap(node => callAt(node, source)),
    strings: nodes.filter(isString).map(node => stringAt(node, source)),
    names: nodes.filter(isOutermostName).map(node => namedAt(node, source)),
  };
}

/** Where a closing brace is lost the parser blames the whole file: then the end of it is the better place. */
function errorsIn(nodes: readonly SyntaxNode[], text: string): ScriptSyntax['errors'] {
  const errors = nodes.filter(isError).map(errorAt);
  const isUnclosed = ofType(nodes, '{').length > ofType(nodes, '}').length;
  if (!isUnclosed || errors[0]?.missing !== undefined || errors.length === 0) return errors;
  return [{offset: text.trimEnd().length, missing: '}'}];
}

/** Of errors within an error only the outermost counts. */
function isError({type, isMissing, parent}: SyntaxNode): boolean {
  return isMissing || (type === 'ERROR' && parent?.type !== 'ERROR');
}

function errorAt({start, type, isMissing}: SyntaxNode): ScriptSyntax['errors'][number] {
  return {offset: start, missing: isMissing ? type : undefined};
}

/** Part of the code under `#if`. */
function isConditional(node: SyntaxNode | undefined): boolean {
  return node !== undefined && /^preproc_(if|elif|else)$/.test(node.type);
}

/** `using Tides = Harbour.Tides;` imports nothing: what it names counts as a name. */
function isAlias(directive: SyntaxNode): boolean {
  return fieldOf(directive, 'name') !== undefined;
}

function usingAt(directive: SyntaxNode, source: SyntaxText): ScriptSyntax['usings'][number] {
  const name = nameOf(directive.children.find(isName), source);
  // `using static` ends with a type, the namespace is before it.
  const isStatic = /^(global\s+)?using\s+static\b/.test(source(directive));
  return {name: isStatic ? name.replace(/\.[^.]*$/, '') : name, offset: directive.start};
}

function isName({type}: SyntaxNode): boolean {
  return /^(identifier|qualified_name|alias_qualified_name)$/.test(type);
}

function classAt(node: SyntaxNode, source: SyntaxText): ScriptClass {
  const bases = ofType(node.children, 'base_list').flatMap(list => list.children);
  const methods = fieldOf(node, 'body')?.children ?? [];
  return {
    name: nameOf(fieldOf(node, 'name'), source),
    isNested: /^(class|struct|record|interface)_/.test(node.parent?.parent?.type ?? ''),
    bases: bases.map(base => nameOf(base, source)),
    modifiers: modifiersOf(node, source),
    offset: fieldOf(node, 'name')?.start ?? node.start,
    methods: ofType(methods, 'method_declaration').map(method => methodAt(method, source)),
  };
}

function methodAt(node: SyntaxNode, source: SyntaxText): ScriptClass['methods'][number] {
  const returns = fieldOf(node, 'returns');
  return {
    name: nameOf(fieldOf(node, 'name'), source),
    returns: returns ? source(returns).replace(/\s+/g, '') : '',
    modifiers: modifiersOf(node, source),
    parameterCount: ofType(fieldOf(node, 'parameters')?.children ?? [], 'parameter').length,
    offset: fieldOf(node, 'name')?.start ?? node.start,
  };
}

function modifiersOf(node: SyntaxNode, source: SyntaxText): string[] {
  return ofType(node.children, 'modifier').map(source);
}

function creationAt(node: SyntaxNode, source: SyntaxText): ScriptSyntax['creations'][number][] {
  const type = createdType(node);
  return type ? [{type: nameOf(type, source), offset: node.start}] : [];
}

/** What `new X()` names, or for `X x = new()` the type of the variable. */
function createdType(node: SyntaxNode): SyntaxNode | undefined {
  if (node.type === 'object_creation_expression') return fieldOf(node, 'type');
  if (node.type !== 'implicit_object_creation_expression') return undefined;
  const declaration = node.parent?.parent;
  return declaration?.type === 'variable_declaration' ? fieldOf(declaration, 'type') : undefined;
}

function callAt(node: SyntaxNode, source: SyntaxText): ScriptSyntax['calls'][number][] {
  const called = fieldOf(node, 'function');
  return called ? [{name: nameOf(called, source), offset: called.start}] : [];
}

const QUALIFIED = new Set(['qualified_name', 'member_access_expression']);

function isOutermostName({type, field, parent}: SyntaxNode): boolean {
  if (!QUALIFIED.has(type) || !parent || QUALIFIED.has(parent.type)) return false;
  if (parent.type === 'using_directive') return isAlias(parent);
  return !(field === 'name' && /namespace/.test(parent.type));
}

function namedAt(node: SyntaxNode, source: SyntaxText): ScriptSyntax['names'][number] {
  return {name: nameOf(node, source), offset: node.start};
}
