import {describe, isObject, type JsonObject, quote} from '../../../../core/json/value.js';
import {child, type Pointer} from '../../../../core/pointer.js';
import type {Report} from '../../../../lint/rule.js';

/** What a member may be: a kind of value, or one of a list of texts. */
export type Kind = 'text' | 'boolean' | 'object' | 'whole number' | 'anything' | readonly string[];

/** The members that an object of an extension may have. */
export interface Shape {
  /** What it is called in messages, without backticks. */
  readonly name: string;
  readonly members: Readonly<Record<string, Kind>>;
  readonly required?: readonly string[];
  /** Further members are ignored, not reported. */
  readonly isOpen?: boolean;
}

/** Reports every way in which a value is not an object of that shape; answers with the object, if it is one. */
export function checkShape(
  value: unknown,
  shape: Shape,
  pointer: Pointer,
  report: Report,
): JsonObject | undefined {
  if (!isObject(value)) {
    report(`Unexpected ${describe(value)} as ${quote(shape.name)}, expected an object`, {pointer});
    return undefined;
  }
  for (const key of shape.required ?? []) {
    if (!Object.hasOwn(value, key))
      report(
        `Unexpected ${quote(shape.name)} without ${quote(key)}, expected ${wanted(shape, key)}`,
        {
          pointer,
        },
      );
  }
  for (const key of Object.keys(value)) checkMember(value, key, shape, pointer, report);
  return value;
}

function checkMember(
  value: JsonObject,
  key: string,
  shape: Shape,
  pointer: Pointer,
  report: Report,
): void {
  const at = {pointer: child(pointer, key)};
  const member = value[key];
  if (!Object.hasOwn(shape.members, key)) {
    if (shape.isOpen || key.startsWith('x-')) return;
    report(
      `Unexpected key ${quote(key)} in ${quote(shape.name)}, expected only ${names(shape)}`,
      at,
    );
  } else if (!isKind(member, shape.members[key])) {
    const found = `${describe(member)} as ${quote(key)} of ${quote(shape.name)}`;
    report(`Unexpected ${found}, expected ${wanted(shape, key)}`, at);
  }
}

function isKind(value: unknown, kind: Kind | undefined): boolean {
  if (kind === undefined || kind === 'anything') return true;
  if (kind === 'text') return typeof value === 'string';
  if (kind === 'boolean') return typeof value === 'boolean';
  if (kind === 'object') return isObject(value);
  if (kind === 'whole number') return Number.isInteger(value);
  return typeof value === 'string' && kind.includes(value);
}

function wanted({members}: Shape, key: string): string {
  const kind = Object.hasOwn(members, key) ? members[key] : undefined;
  if (kind === undefined || kind === 'anything') return 'a value';
  if (kind === 'object') return 'an object';
  if (kind === 'boolean') return 'true or false';
  return typeof kind === 'string' ? `a ${kind}` : orList(kind);
}

function names({members}: Shape): string {
  return orList(Object.keys(members));
}

/** `a`, `b` or `c`. */
export function orList(texts: readonly string[]): string {
  const quoted = texts.map(quote);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}
