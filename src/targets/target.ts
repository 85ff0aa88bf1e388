import type {Assets} from '../core/assets.js';
import type {Connector} from '../core/connector.js';
import type {Diagnostic, Result} from '../core/diagnostic.js';
import type {Reader} from '../host/host.js';
import type {Ruleset} from '../lint/rule.js';

/** What emitting may ask of the host: to draw an image, and our own templates and tiles. */
export type Tools = Pick<Reader, 'renderIcon' | 'readOwnFile'>;

/** A platform that connectors are made for. Everything about it lives in its folder. */
export interface Target {
  readonly id: string;
  readonly summary: string;
  /** The assets of a connector, as they would be written into `folder`. */
  readonly emit: (connector: Connector, folder: string, tools: Tools) => Promise<Result<Assets>>;
  /** The target's rules over assets, emitted or found. */
  readonly check: (assets: Assets, ruleset: Ruleset) => Promise<Diagnostic[]>;
  /** What a person does next with written assets. */
  readonly nextSteps: (connector: Connector, folder: string) => readonly string[];
}
