import type {Config} from '../../../core/config/config.js';
import {missingFile} from '../../../core/config/missing-file.js';
import {decodeText} from '../../../core/decode-text.js';
import type {Diagnostic} from '../../../core/diagnostic.js';
import {quote} from '../../../core/json/value.js';
import {besides} from '../../../core/path.js';
import {child} from '../../../core/pointer.js';
import type {Reader} from '../../../host/host.js';

/** The texts that only a person can write, under their keys in `certification`. */
const TEXT_KEYS = [
  'prerequisites',
  'credentials',
  'gettingStarted',
  'knownIssues',
  'commonErrors',
  'faq',
  'deployment',
] as const;

export type TextKey = (typeof TEXT_KEYS)[number];

/** Those that the intro shows, in the order of its outline. */
export const INTRO_KEYS: readonly TextKey[] = TEXT_KEYS.filter(key => key !== 'deployment');

/** Markdown by key; `''` where there is none. */
export type Texts = Readonly<Record<TextKey, string>>;

export interface ReadTexts {
  readonly texts: Texts;
  readonly diagnostics: readonly Diagnostic[];
}

/** The texts of a config: Markdown as it stands there, or that of a file that it names. */
export async function readTexts(
  config: Config,
  reader: Pick<Reader, 'readFile' | 'kindOf'>,
): Promise<ReadTexts> {
  const read = await Promise.all(TEXT_KEYS.map(key => readText(key, config, reader)));
  const texts = Object.fromEntries(read.map(({text}, index) => [TEXT_KEYS[index], text]));
  return {texts: texts as Texts, diagnostics: read.flatMap(({problem}) => problem ?? [])};
}

interface ReadText {
  readonly text: string;
  readonly problem?: readonly Diagnostic[];
}

async function readText(
  key: TextKey,
  config: Config,
  reader: Pick<Reader, 'readFile' | 'kindOf'>,
): Promise<ReadText> {
  const written = (config.members.certification?.[key] ?? '').trim();
  if (!/^[^\r\n]+\.md$/i.test(written)) return {text: written};
  const file = besides(config.source.file, written);
  const bytes = await reader.readFile(file);
  if (bytes) {
    const {value, diagnostics} = decodeText(file, bytes);
    if (value === undefined) return {text: '', problem: diagnostics};
    return value.trim() === ''
      ? {text: '', problem: [empty(config, key, written)]}
      : {text: value.trim()};
  }
  // A sentence may end in the name of a file; a word that does is a path with a mistake in it.
  if (/\s/.test(written)) return {text: written};
  const namedAt = config.trace(child('/certification', key));
  return {text: '', problem: [await missingFile({namedAt, path: written, file}, reader)]};
}

function empty(config: Config, key: TextKey, written: string): Diagnostic {
  const message = `Unexpected empty file ${quote(written)}, expected Markdown`;
  const namedAt = config.trace(child('/certification', key));
  return {rule: 'certification-config', severity: 'error', ...namedAt, message};
}
