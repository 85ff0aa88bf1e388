/** `{name}` within one segment; `{name=value}` counts, it has a rule of its own. */
const VARIABLE = /\{([^{}/]+)\}/g;

/** The names of the variables of a path, in order; what follows `=` is no part of a name. */
export function variablesIn(path: string): string[] {
  return [...path.matchAll(VARIABLE)].map(([, name = '']) => name.split('=', 1)[0] ?? '');
}

/** The contents of the braces of a path, as written. */
export function placeholdersIn(path: string): string[] {
  return [...path.matchAll(VARIABLE)].map(([, written = '']) => written);
}

/** The path with every variable replaced by `{}`. */
export function withoutNames(path: string): string {
  return path.replace(VARIABLE, '{}');
}

/** Whether every brace of a path belongs to a variable. */
export function isValidTemplate(path: string): boolean {
  return !/[{}]/.test(path.replace(VARIABLE, ''));
}
