import {isObject} from '../../../../core/json/value.js';
import {child} from '../../../../core/pointer.js';
import type {Node} from '../../../../lint/definition/nodes.js';

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
