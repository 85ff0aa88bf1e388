import {describe, listOf} from '../../../../core/json/value.js';
import {child} from '../../../../core/pointer.js';
import type {Node} from '../../../../lint/definition/nodes.js';
import type {Details, Report} from '../../../../lint/rule.js';
import {hasType, wantedFor} from './value-type.js';

/** Reports a `default` that is not of the declared type; for an array also its elements. */
export function checkDefaultType({pointer, value}: Node, report: Report): void {
  if (!Object.hasOwn(value, 'default')) return;
  const given = value['default'];
  const type = value['type'];
  if (hasType(given, type)) return;
  // Null stands for no default: it does no harm.
  const details: Details = given === null ? {severity: 'warning'} : {};
  const message = `Unexpected ${describe(given)} as \`default\`, expected ${wantedFor(given, type)}`;
  report(message, {pointer: child(pointer, 'default')}, details);
}

/** Reports the values of `enum` that are not of the declared type, at the first of them. */
export function checkEnumTypes({pointer, value}: Node, report: Report): void {
  const type = value['type'];
  const values = listOf(value['enum']);
  const first = values.findIndex(given => !hasType(given, type));
  if (first === -1) return;
  const others = values.slice(first + 1).filter(given => !hasType(given, type)).length;
  const found = `${describe(values[first])}${others > 0 ? ` and ${others} more` : ''}`;
  const message = `Unexpected ${found} in \`enum\`, expected ${wantedFor(values[first], type)}`;
  report(message, {pointer: child(pointer, 'enum', first)}, {code: 'InvalidEnumValue'});
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
