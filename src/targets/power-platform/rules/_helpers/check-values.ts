import {describe, listOf} from '../../../../core/json/value.js';
import {child} from '../../../../core/pointer.js';
import type {Node} from '../../../../lint/definition/nodes.js';
import type {Details, Report} from '../../../../lint/rule.js';
import {hasType, typeInWords} from './value-type.js';

/** Reports a `default` that is not of the declared type; for an array also its elements. */
export function checkDefaultType({pointer, value}: Node, report: Report): void {
  if (!Object.hasOwn(value, 'default')) return;
  const given = value['default'];
  const type = value['type'];
  if (hasType(given, type)) return;
  // Null stands for no default: it does no harm.
  const details: Details = given === null ? {severity: 'warning'} : {};
  const message = `Unexpected ${describe(given)} as \`default\`, expected ${typeInWords(type)}`;
  report(message, {pointer: child(pointer, 'default')}, details);
}

/** Reports each value of `enum` that is not of the declared type. */
export function checkEnumTypes({pointer, value}: Node, report: Report): void {
  const type = value['type'];
  for (const [index, given] of listOf(value['enum']).entries()) {
    if (hasType(given, type)) continue;
    const message = `Unexpected ${describe(given)} in \`enum\`, expected ${typeInWords(type)}`;
    report(message, {pointer: child(pointer, 'enum', index)}, {code: 'InvalidEnumValue'});
  }
}

/** Reports a `default` of the right type that is none of the values of `enum`, unless all of these have a wrong one. */
export function checkDefaultInEnum({pointer, value}: Node, report: Report): void {
  const given = value['default'];
  const allowed = listOf(value['enum']);
  if (given === undefined || allowed.length === 0 || !hasType(given, value['type'])) return;
  if (typeof given === 'object' || allowed.includes(given)) return;
  if (!allowed.some(one => hasType(one, value['type']))) return;
  report(`Unexpected ${describe(given)} as \`default\`, expected one of the values of \`enum\``, {
    pointer: child(pointer, 'default'),
  });
}
