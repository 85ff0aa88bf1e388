import {quote} from '../../../core/json/value.js';
import type {DefinitionNode} from '../../../lint/definition/nodes.js';
import type {Pair, ReportChange} from './change.js';
import {type SecurityDefinition, securityDefinitionsIn} from './defined-sign-in.js';
import {keysInWords} from './keys-in-words.js';

/** Security definitions that the other definition does not have, a line each. */
export function securityLinesMissingIn(
  other: DefinitionNode,
  {value}: DefinitionNode,
): {readonly line: string; readonly pointer: string}[] {
  const names = new Set(securityDefinitionsIn(other.value).map(({name}) => name));
  return securityDefinitionsIn(value)
    .filter(({name}) => !names.has(name))
    .map(one => ({line: `${lineOf(one)}: ${one.kind}`, pointer: one.pointer}));
}

/** Where a key is sent, scopes, addresses: everything that both definitions say of a way to sign in, and differs. */
export function reportSecurityLines(
  {before, after}: Pair<DefinitionNode>,
  report: ReportChange,
): void {
  const now = securityDefinitionsIn(after.value);
  for (const old of securityDefinitionsIn(before.value)) {
    const one = now.find(({name}) => name === old.name);
    const keys = one ? keysInWords(old.value, one.value) : [];
    if (one && keys.length > 0)
      report(`${lineOf(one)}: ${keys.join(', ')}`, old.pointer, one.pointer);
  }
}

function lineOf({name}: SecurityDefinition): string {
  return `security definition ${quote(name)}`;
}
