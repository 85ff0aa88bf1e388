import type {Config} from './config/config.js';
import type {Definition} from './definition/definition.js';
import type {Location} from './diagnostic.js';
import type {SignInWay} from './sign-in/sign-in.js';
import type {Source} from './source.js';

/** A file that config names, with the place that names it. */
export interface NamedFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly namedAt: Location;
}

/** Our model of one connector: all that a target needs to emit it. */
export interface Connector {
  readonly title: string;
  readonly config: Config;
  /** With the store texts of the config laid over it. */
  readonly definition: Definition;
  /** Empty: no sign-in. Several: users choose. */
  readonly signInWays: readonly SignInWay[];
  readonly icon: NamedFile | undefined;
  readonly script: Source | undefined;
}
