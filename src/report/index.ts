import type {Format, Formatter} from './format.js';

/** Every format, loaded when it is asked for. */
const FORMATTERS: Readonly<Record<Format, () => Promise<Formatter>>> = {
  text: async () => (await import('./text.js')).formatText,
  json: async () => (await import('./json.js')).formatJson,
};

export function loadFormatter(format: Format): Promise<Formatter> {
  return FORMATTERS[format]();
}
