import {isObject} from '../../../../core/json/value.js';
import {child} from '../../../../core/pointer.js';
import type {Node} from '../../../../lint/definition/nodes.js';
import type {Report} from '../../../../lint/rule.js';

/** A parameter or header, and the `items` within it at any depth: each describes values. */
export function valuePlaces({pointer, value}: Node): Node[] {
  const places: Node[] = [{pointer, value}];
  for (let last = places[0]; last; ) {
    const items = last.value['items'];
    last = isObject(items) ? {pointer: child(last.pointer, 'items'), value: items} : undefined;
    if (last) places.push(last);
  }
  return places;
}

/** A visit that makes the same check at each of these places. */
export function inValuePlaces(check: Visit): Visit {
  return (node, report) => {
    for (const place of valuePlaces(node)) check(place, report);
  };
}

type Visit = (node: Node, report: Report) => void;
