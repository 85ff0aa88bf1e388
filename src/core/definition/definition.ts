import type {JsonObject} from '../json/value.js';
import type {Origins} from '../origins.js';
import type {Source} from '../source.js';

/** The OpenAPI document of one connector, bundled, with the way back to the files of its author. */
export interface Definition {
  readonly value: JsonObject;
  /** The file that config names. */
  readonly source: Source;
  /** That file and every file that references led to, by path. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly origins: Origins;
  /** Whether the value still is what the author's one file says. */
  readonly isAsWritten: boolean;
}
