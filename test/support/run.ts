import {runCommandLine} from '../../src/command-line/run.js';
import type {Diagnostic} from '../../src/core/diagnostic.js';
import {objectOf} from '../../src/core/json/value.js';
import {BASE_DEFINITION} from './example-connector.js';
import {
  createMemoryHost,
  type MemoryFiles,
  type MemoryHost,
  type MemoryOptions,
} from './memory-host.js';

/** What a run said and did. */
export interface Run {
  readonly exitCode: number;
  readonly document: ReportDocument;
  readonly host: MemoryHost;
}

/** The JSON document of a run. */
export interface ReportDocument {
  readonly command: string;
  readonly ok: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly string[];
}

/** The command line over files in memory, with its JSON document. */
export async function run(
  argv: readonly string[],
  files: MemoryFiles,
  options: MemoryOptions = {},
): Promise<Run> {
  const host = createMemoryHost(files, options);
  const exitCode = await runCommandLine([...argv, '--json'], host);
  return {exitCode, document: JSON.parse(host.out()) as ReportDocument, host};
}

/** `new-connector-config` on config.json; where there is no other, openapi.json is faultless. Flags of `words` come in place of these. */
export function emit(
  files: MemoryFiles,
  options: MemoryOptions & {readonly words?: readonly string[]} = {},
): Promise<Run> {
  const {words = []} = options;
  const flags = Object.entries(FLAGS).filter(([flag]) => !words.includes(flag));
  return run(
    ['new-connector-config', ...flags.flat(), ...words],
    {'openapi.json': JSON.stringify(BASE_DEFINITION), 'config.json': CONFIG, ...files},
    options,
  );
}

const FLAGS = {'--config-file': 'config.json', '--output-directory': 'out'};

/** The smallest config. */
export const CONFIG = '{"apiDefinition": "openapi.json"}';

/** A config of some members as JSON text. */
export function configOf(members: object): string {
  return JSON.stringify({apiDefinition: 'openapi.json', ...members});
}

/** A JSON file that a run wrote. */
export function written(run: Run, name: string): Readonly<Record<string, unknown>> {
  return objectOf(JSON.parse(textOf(run, name)));
}

export function textOf({host}: Run, name: string): string {
  const bytes = host.files.get(`out/${name}`);
  if (!bytes) throw new Error(`Nothing was written to ${name}: ${host.out()}`);
  return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
}

/** Everything but notes as `config.json:1:2 /pointer rule: message`. */
export function findings({document}: Run): string[] {
  return document.diagnostics.filter(({severity}) => severity !== 'note').map(lineOf);
}

export function errors({document}: Run): string[] {
  return document.diagnostics.filter(({severity}) => severity === 'error').map(lineOf);
}

function lineOf({file, line, column, pointer, rule, message}: Diagnostic): string {
  const place = line === undefined ? file : `${file}:${line}:${column}`;
  return `${place} ${pointer} ${rule}: ${message}`;
}
