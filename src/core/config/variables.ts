import type {Diagnostic, Result} from '../diagnostic.js';
import type {JsonObject} from '../json/value.js';
import {child, type Pointer} from '../pointer.js';
import type {Config} from './config.js';

type Variables = Readonly<Record<string, string | undefined>>;

/** `${NAME}` becomes the variable; `$${NAME}` stays as `${NAME}`. */
const REFERENCE = /\$(\$)?\{([^}]*)\}/g;

/** Fills `${NAME}` in every text of a config. Each missing variable is an error at the text that names it. */
export function fillVariables(
  members: JsonObject,
  variables: Variables,
  trace: Config['trace'],
): Result<JsonObject> {
  const diagnostics: Diagnostic[] = [];
  const value = fill(members, '', (text, pointer) =>
    text.replace(REFERENCE, (written, escaped: string | undefined, name: string) => {
      if (escaped) return written.slice(1);
      const filled = Object.hasOwn(variables, name) ? variables[name] : undefined;
      if (filled === undefined) diagnostics.push(missing(name, pointer, trace));
      return filled ?? '';
    }),
  );
  return {value: diagnostics.length > 0 ? undefined : (value as JsonObject), diagnostics};
}

function fill(
  value: unknown,
  pointer: Pointer,
  replace: (text: string, pointer: Pointer) => string,
): unknown {
  if (typeof value === 'string') return replace(value, pointer);
  if (Array.isArray(value))
    return value.map((item, index) => fill(item, child(pointer, index), replace));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, fill(item, child(pointer, key), replace)]),
  );
}

function missing(name: string, pointer: Pointer, trace: Config['trace']): Diagnostic {
  const message = `Unexpected \`\${${name}}\` without such an environment variable, expected \`${name}\` to be set`;
  return {rule: 'config-variable', severity: 'error', ...trace(pointer), message};
}
