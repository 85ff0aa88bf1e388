import {readdirSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';
import ts from 'typescript';

/** One import or re-export that is there at run time: types leave no trace. */
export interface ValueImport {
  /** A path such as `src/core/path.ts`, or the name of a package. */
  readonly to: string;
  readonly isPackage: boolean;
  /** By `import()`: loaded only when it is reached. */
  readonly isDynamic: boolean;
}

/** What the tests of the architecture look at in one file. */
export interface SourceFile {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly ValueImport[];
  readonly classes: readonly string[];
  readonly functions: readonly {readonly name: string; readonly lines: number}[];
  /** Uses of the clock, of chance, of processes and of the console, as written. */
  readonly effects: readonly string[];
}

/** Every file of src that a person wrote. */
export function readSourceTree(): SourceFile[] {
  return codeIn('src').map(readSource);
}

/** How long every file of code in a folder is that a person wrote. */
export function readSizes(folder: string): Pick<SourceFile, 'path' | 'lines'>[] {
  return codeIn(folder).map(path => ({path, lines: lineCount(readFileSync(path, 'utf8'))}));
}

function codeIn(folder: string): string[] {
  return (readdirSync(folder, {recursive: true}) as string[])
    .map(name => posix.join(folder, name.replaceAll('\\', '/')))
    .filter(path => /\.(ts|mjs|cs)$/.test(path) && !path.startsWith('src/core/generated/'))
    .sort();
}

function lineCount(text: string): number {
  return text.trimEnd().split('\n').length;
}

export function readSource(path: string): SourceFile {
  return describeSource(path, readFileSync(path, 'utf8'));
}

export function describeSource(path: string, text: string): SourceFile {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const nodes = [...nodesIn(file)];
  return {
    path,
    lines: lineCount(text),
    imports: nodes.flatMap(node => importOf(node, path)),
    classes: nodes.filter(ts.isClassLike).map(node => node.name?.text ?? 'without a name'),
    functions: nodes
      .filter(hasBody)
      .map(node => ({name: nameOf(node), lines: linesOf(node, file)})),
    effects: nodes.filter(isEffect).map(node => node.getText(file)),
  };
}

function* nodesIn(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, one => void children.push(one));
  for (const one of children) yield* nodesIn(one);
}

function importOf(node: ts.Node, path: string): ValueImport[] {
  const isStatic = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
  const named = isStatic ? node.moduleSpecifier : dynamicImport(node);
  if (!named || !ts.isStringLiteralLike(named) || (isStatic && isTypeOnly(node))) return [];
  const isPackage = !named.text.startsWith('.');
  const file = posix.join(posix.dirname(path), named.text).replace(/\.js$/, '.ts');
  return [{to: isPackage ? named.text : file, isPackage, isDynamic: !isStatic}];
}

function dynamicImport(node: ts.Node): ts.Expression | undefined {
  const isImport =
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isImport ? node.arguments[0] : undefined;
}

/** `import type`, `export type`, and lists of which every name is a type. */
function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly || isListOfTypes(node.exportClause);
  const clause = node.importClause;
  if (!clause) return false;
  return clause.isTypeOnly || (clause.name === undefined && isListOfTypes(clause.namedBindings));
}

function isListOfTypes(list: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean {
  if (!list || !(ts.isNamedImports(list) || ts.isNamedExports(list))) return false;
  return list.elements.length > 0 && [...list.elements].every(one => one.isTypeOnly);
}

function hasBody(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
}

function nameOf(node: ts.FunctionLikeDeclaration): string {
  const holder = ts.isVariableDeclaration(node.parent) || ts.isPropertyAssignment(node.parent);
  const name = node.name ?? (holder ? node.parent.name : undefined);
  return name?.getText() ?? 'without a name';
}

function linesOf(node: ts.Node, file: ts.SourceFile): number {
  const lineAt = (offset: number) => file.getLineAndCharacterOfPosition(offset).line;
  return lineAt(node.end) - lineAt(node.getStart(file)) + 1;
}

const EFFECTS: ReadonlySet<string> = new Set([
  'console',
  'fetch',
  'performance',
  'process',
  'queueMicrotask',
  'setImmediate',
  'setInterval',
  'setTimeout',
]);

/** A use of a global, not a member or key of the same name. */
function isEffect(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) {
    return /^(Date\.now|Math\.random|crypto\.randomUUID)$/.test(node.getText());
  }
  if (ts.isNewExpression(node)) {
    return node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0;
  }
  return ts.isIdentifier(node) && EFFECTS.has(node.text) && !isNameOfMember(node);
}

function isNameOfMember(node: ts.Identifier): boolean {
  const {parent} = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return (
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node
  );
}
