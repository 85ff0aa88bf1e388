import {type Asset, tracesToItself} from '../../../core/assets.js';
import {decodeText} from '../../../core/decode-text.js';
import type {Diagnostic, Result} from '../../../core/diagnostic.js';
import {describe, isObject} from '../../../core/json/value.js';
import {baseName} from '../../../core/path.js';
import {brokenSource, parseSource, type Source, textSource} from '../../../core/source.js';
import type {Reader} from '../../../host/host.js';
import {holdsIgnores, withoutIgnores} from '../../../lint/ignores.js';
import type {Role} from './roles.js';

/** A document as rules see it, the sources that its findings point into, and what is wrong with the file as such. */
export interface ReadAsset {
  readonly asset?: Asset;
  readonly sources: readonly Source[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A file that was parsed already, to find out what it is. */
export interface ParsedFile extends Result<Source> {
  readonly bytes: Uint8Array;
}

/** Reads one file of a connector; nothing where it is not there. */
export async function readAsset(
  role: Role,
  file: string,
  reader: Pick<Reader, 'readFile'>,
  parsed?: ParsedFile,
): Promise<ReadAsset> {
  const bytes = parsed?.bytes ?? (await reader.readFile(file));
  if (!bytes) return {sources: [], diagnostics: []};
  const base = {name: baseName(file), file, bytes, trace: tracesToItself(file)};
  if (role === 'icon') return {asset: base, sources: [], diagnostics: []};
  if (role === 'script' || role === 'readme' || role === 'intro') return readText(base, bytes);
  const {value: source, diagnostics} = parsed ?? (await parseSource(file, bytes));
  if (!source) return {asset: base, sources: [brokenSource(file, bytes)], diagnostics};
  const value = holdsIgnores(source) ? withoutIgnores(source.value) : source.value;
  const problems = [...diagnostics, ...wrongRoot(role, source)];
  return {asset: {...base, value}, sources: [source], diagnostics: problems};
}

function readText(base: Asset, bytes: Uint8Array): ReadAsset {
  const text = decodeText(base.file, bytes);
  if (text.value === undefined) return {asset: base, sources: [], diagnostics: text.diagnostics};
  return {
    asset: {...base, text: text.value},
    sources: [textSource(base.file, bytes, text.value)],
    diagnostics: [],
  };
}

const ROOTS: Partial<Record<Role, Pick<Diagnostic, 'rule' | 'code' | 'policy'>>> = {
  definition: {
    rule: 'def-swagger-version',
    code: 'SpecificationVersionIncorrect',
    policy: '5000.2.6.3',
  },
  settings: {rule: 'settings-keys'},
};

/** Rules look at objects: of anything else they would find nothing to complain about. */
function wrongRoot(role: Role, {file, value}: Source): Diagnostic[] {
  const names = ROOTS[role];
  if (!names || isObject(value)) return [];
  const expected = role === 'definition' ? 'an object with `"swagger": "2.0"`' : 'an object';
  const message = `Unexpected ${describe(value)}, expected ${expected}`;
  return [{...names, severity: 'error', file, pointer: '', message}];
}
