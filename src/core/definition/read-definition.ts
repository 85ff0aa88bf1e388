import type {Reader} from '../../host/host.js';
import type {Config} from '../config/config.js';
import {missingFile} from '../config/missing-file.js';
import {type Diagnostic, failed, type Result, succeeded} from '../diagnostic.js';
import {describe, isObject, type JsonObject, quote} from '../json/value.js';
import {copiedFrom} from '../origins.js';
import {besides, folderOf} from '../path.js';
import {brokenSource, parseSource, type Source} from '../source.js';
import {bundleDefinition} from './bundle.js';
import type {Definition} from './definition.js';
import {hasForeignReferences} from './foreign-references.js';
import type {OwnFolder} from './reference-target.js';

/** More bytes than any definition that could be cut down to the platform's limit. */
const MAXIMUM_BYTES = 64 * 1024 * 1024;

/** A definition, and every file that was read on the way: findings point into them, also when there is no definition. */
export interface DefinitionRead extends Result<Definition> {
  readonly sources: ReadonlyMap<string, Source>;
}

/** What following references takes of the host. */
export type DefinitionFiles = Pick<Reader, 'readFile' | 'isReallyInside'>;

/** Reads the definition that a config names, follows references to other files, and makes it one document. */
export async function readDefinition(
  config: Config,
  reader: DefinitionFiles & Pick<Reader, 'kindOf'>,
): Promise<DefinitionRead> {
  const file = besides(config.source.file, config.members.apiDefinition);
  const bytes = await reader.readFile(file);
  if (!bytes) {
    const namedAt = config.trace('/apiDefinition');
    const named = {namedAt, path: config.members.apiDefinition, file};
    return {...failed([await missingFile(named, reader)]), sources: new Map()};
  }
  if (bytes.length > MAXIMUM_BYTES)
    return {...failed([tooLarge(file, bytes.length)]), sources: new Map()};
  const {value: source, diagnostics} = await parseSource(file, bytes);
  if (!source)
    return {...failed(diagnostics), sources: new Map([[file, brokenSource(file, bytes)]])};
  return definitionIn(source, {path: folderOf(config.source.file), owner: 'config'}, reader);
}

/** The definition that begins in a source: one document, also where it refers to other files in the folder. */
export async function definitionIn(
  source: Source,
  folder: OwnFolder,
  reader: DefinitionFiles,
): Promise<DefinitionRead> {
  const sources = new Map([[source.file, source]]);
  const version = checkVersion(source);
  if (version) return {...failed([version]), sources};
  const value = source.value as JsonObject;
  if (hasForeignReferences(value)) return bundleDefinition(source, folder, reader);
  const origins = new Map([['', copiedFrom(source.file, '')]]);
  return {
    ...succeeded({value, source, sources, origins, isAsWritten: source.format === 'json'}),
    sources,
  };
}

/** One clear error for what is no Swagger 2.0 document at all. */
function checkVersion({file, value}: Source): Diagnostic | undefined {
  if (!isObject(value))
    return versionError(file, '', describe(value), 'an object with `"swagger": "2.0"`');
  if (value['swagger'] === '2.0') return undefined;
  if (Object.hasOwn(value, 'openapi')) {
    const found = `OpenAPI version ${quote(value['openapi'])}`;
    return versionError(
      file,
      '/openapi',
      found,
      'Swagger 2.0 (`"swagger": "2.0"`), the only version that Power Platform reads',
    );
  }
  if (!Object.hasOwn(value, 'swagger')) {
    return versionError(
      file,
      '',
      'document without `swagger`',
      'a Swagger 2.0 definition (`"swagger": "2.0"`)',
    );
  }
  return versionError(file, '/swagger', describe(value['swagger']), 'the text `"2.0"`');
}

function versionError(file: string, pointer: string, found: string, expected: string): Diagnostic {
  return {
    rule: 'def-swagger-version',
    severity: 'error',
    file,
    pointer,
    message: `Unexpected ${found}, expected ${expected}`,
    code: 'SpecificationVersionIncorrect',
    policy: '5000.2.6.3',
  };
}

function tooLarge(file: string, size: number): Diagnostic {
  const message = `Unexpected file of ${size} bytes, expected at most ${MAXIMUM_BYTES}`;
  return {rule: 'def-size-1mb', severity: 'error', file, pointer: '', message};
}
