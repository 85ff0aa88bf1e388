import type {Format, Formatter} from './format.js';

/** Every format, loaded when it is asked for. */
const FORMATTERS: Readonly<Record<Format, () => Promise<Formatter>>> = {
  text: async () => (await import('./text.js')).formatText,
  github: async () => (await import('./github.js')).formatGithub,
  json: async () => (await import('./json.js')).formatJson,
  junit: async () => (await import('./junit.js')).formatJunit,
  sarif: async () => (await import('./sarif.js')).formatSarif,
};

export function loadFormatter(format: Format): Promise<Formatter> {
  return FORMATTERS[format]();
}
