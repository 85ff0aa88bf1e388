import type {Violation} from '../../../../core/definition/check-structure.js';
import {quote} from '../../../../core/json/value.js';
import {child} from '../../../../core/pointer.js';
import type {Node} from '../../../../lint/definition/nodes.js';
import type {Report} from '../../../../lint/rule.js';

const NOT_NEGATIVE: Readonly<Record<string, string>> = {
  minLength: 'MinLengthMustBeGreaterThanOrEqualToZero',
  maxLength: 'MaxLengthMustBeGreaterThanOrEqualToZero',
  minItems: 'MinItemsMustBeGreaterThanOrEqualToZero',
  maxItems: 'MaxItemsMustBeGreaterThanOrEqualToZero',
  minProperties: 'MinPropertiesMustBeGreaterThanOrEqualToZero',
  maxProperties: 'MaxPropertiesMustBeGreaterThanOrEqualToZero',
};

export const SIZE_CODES: readonly string[] = [
  ...Object.values(NOT_NEGATIVE),
  'MinLengthShouldBeLessThanOrEqualToMaxLength',
  'MinItemsShouldBeLessThanOrEqualToMaxItems',
];

export const NUMBER_CODES: readonly string[] = [
  'MinimumShouldBeLessThanOrEqualToMaximum',
  'ExclusiveMaximumRequiresMaximum',
  'ExclusiveMinimumRequiresMinimum',
  'MultipleOfMustBeGreaterThanZero',
];

/** Reports a number below what the structure of OpenAPI 2.0 allows: a negative size, `multipleOf: 0`. */
export function reportTooSmall({key, value}: Violation, report: Report): void {
  const code = NOT_NEGATIVE[key] ?? 'MultipleOfMustBeGreaterThanZero';
  const expected = key === 'multipleOf' ? 'a number above 0' : 'at least 0';
  report(`Unexpected ${quote(key)} of ${quote(value)}, expected ${expected}`, undefined, {code});
}

/** Reports `minimum` above `maximum`, and an exclusive bound without its number. */
export function checkNumberBounds(place: Node, report: Report): void {
  checkOrder(
    place,
    ['minimum', 'maximum', {code: 'MinimumShouldBeLessThanOrEqualToMaximum'}],
    report,
  );
  checkHasNumber(place, ['exclusiveMaximum', 'maximum', 'ExclusiveMaximumRequiresMaximum'], report);
  checkHasNumber(place, ['exclusiveMinimum', 'minimum', 'ExclusiveMinimumRequiresMinimum'], report);
}

/** Reports a smallest length or count above the largest. There is no code for properties. */
export function checkSizeBounds(place: Node, report: Report): void {
  checkOrder(
    place,
    ['minLength', 'maxLength', {code: 'MinLengthShouldBeLessThanOrEqualToMaxLength'}],
    report,
  );
  checkOrder(
    place,
    ['minItems', 'maxItems', {code: 'MinItemsShouldBeLessThanOrEqualToMaxItems'}],
    report,
  );
  checkOrder(place, ['minProperties', 'maxProperties', {}], report);
}

type Order = readonly [lower: string, upper: string, details: {readonly code?: string}];

function checkOrder({pointer, value}: Node, [lower, upper, details]: Order, report: Report): void {
  const least = value[lower];
  const most = value[upper];
  if (typeof least !== 'number' || typeof most !== 'number' || least <= most) return;
  const found = `${quote(lower)} of ${least} above ${quote(upper)} of ${most}`;
  report(`Unexpected ${found}, expected at most that`, {pointer: child(pointer, lower)}, details);
}

function checkHasNumber(
  {pointer, value}: Node,
  [exclusive, bound, code]: readonly [string, string, string],
  report: Report,
): void {
  if (typeof value[exclusive] !== 'boolean' || Object.hasOwn(value, bound)) return;
  const message = `Unexpected ${quote(exclusive)} without ${quote(bound)}, expected both or none`;
  report(message, {pointer: child(pointer, exclusive)}, {code});
}
