import type {Location} from './diagnostic.js';
import {type Pointer, parentOf} from './pointer.js';

/** Where a part of a document that we made comes from. */
export interface Origin extends Location {
  /** Whether it is a copy, so that what lies below it lies below the original too. */
  readonly isCopy: boolean;
}

/** By pointer in the made document; what lies between two entries belongs to the upper one. */
export type Origins = ReadonlyMap<Pointer, Origin>;

/** The way back from a pointer in a made document to the file that its author can change. */
export function traceThrough(origins: Origins, fallback: Location): (pointer: Pointer) => Location {
  return pointer => {
    let above = pointer;
    while (above !== '' && !origins.has(above)) above = parentOf(above);
    const origin = origins.get(above);
    if (!origin) return fallback;
    const rest = origin.isCopy ? pointer.slice(above.length) : '';
    return {file: origin.file, pointer: origin.pointer + rest};
  };
}

export function copiedFrom(file: string, pointer: Pointer): Origin {
  return {file, pointer, isCopy: true};
}

export function derivedFrom({file, pointer}: Location): Origin {
  return {file, pointer, isCopy: false};
}
