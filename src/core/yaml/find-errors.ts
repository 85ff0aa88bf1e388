import {
  type Alias,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isSeq,
  type Pair,
  visit,
} from 'yaml';
import {quote} from '../json/value.js';
import {type AliasTargets, isMerge, keyOf, resolved, targetsOf} from './nodes.js';

/** What is wrong with a text, and where. */
export interface YamlError {
  readonly offset: number;
  readonly found: string;
  readonly expected: string;
}

/** Everything that keeps a document from being one value: syntax, repeated keys, and aliases and merges that lead nowhere. */
export function findErrors(document: Document): YamlError[] {
  const errors = [...document.errors.map(errorOf), ...wrongKeysIn(document)];
  return errors.length > 0 ? errors : wrongAliasesIn(document);
}

function errorOf({code, pos, message}: Document['errors'][number]): YamlError {
  if (code === 'MULTIPLE_DOCS') return {offset: pos[0], found: 'second document', expected: 'one'};
  const expected = `a valid document (${message.split('\n')[0]})`;
  return {offset: pos[0], found: 'YAML syntax', expected};
}

/** The parser's own check compares each key with all others of its mapping. */
function wrongKeysIn(document: Document): YamlError[] {
  const wrong: YamlError[] = [];
  visit(document, {
    Map: (_, map) => {
      const keys = new Set<string>();
      for (const pair of map.items) {
        const problem = problemOf(pair, keys);
        if (problem) wrong.push({offset: offsetOf(pair.key), ...problem});
        keys.add(keyOf(pair));
      }
    },
  });
  return wrong;
}

function problemOf(pair: Pair, keys: ReadonlySet<string>): Omit<YamlError, 'offset'> | undefined {
  if (isCollection(pair.key)) return {found: 'mapping or list as a key', expected: 'a text'};
  const key = keyOf(pair);
  if (!keys.has(key)) return undefined;
  return {found: `second key ${quote(key)} in one mapping`, expected: 'each key once'};
}

/** The parser finds these only when it makes the value: it stops at the first, and does not know its place. */
function wrongAliasesIn(document: Document): YamlError[] {
  const wrong: YamlError[] = [];
  const targets = targetsOf(document);
  visit(document, {
    Alias: (_, alias) => {
      if (!targets.has(alias)) wrong.push(unknownAlias(alias));
    },
    Pair: (_, pair) => {
      if (isMerge(pair)) wrong.push(...wrongSourcesOf(pair, targets));
    },
  });
  return wrong;
}

function unknownAlias(alias: Alias): YamlError {
  const {source} = alias;
  const expected = `${quote(`&${source}`)} before it`;
  return {
    offset: offsetOf(alias),
    found: `alias ${quote(`*${source}`)} without an anchor`,
    expected,
  };
}

/** An alias without an anchor is told as such. */
function wrongSourcesOf({value}: Pair, targets: AliasTargets): YamlError[] {
  const whole = resolved(value, targets);
  const sources = isSeq(whole) ? whole.items : [value];
  const found = 'merge of something else than a mapping';
  return sources
    .filter(source => !isMap(resolved(source, targets)) && !isUnknown(source, targets))
    .map(source => ({
      offset: offsetOf(source),
      found,
      expected: 'a mapping or a list of mappings',
    }));
}

function isUnknown(value: unknown, targets: AliasTargets): boolean {
  return isAlias(value) && !targets.has(value);
}

function offsetOf(value: unknown): number {
  return isNode(value) ? (value.range?.[0] ?? 0) : 0;
}
