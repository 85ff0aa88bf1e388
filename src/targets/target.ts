import type {Assets} from '../core/assets.js';
import type {Connector} from '../core/connector.js';
import type {Diagnostic, Location, Result} from '../core/diagnostic.js';
import type {Entry, Reader} from '../host/host.js';
import type {Rule, Ruleset} from '../lint/rule.js';

/** What emitting may ask of the host: to draw an image, and our own templates and tiles. */
export type Tools = Pick<Reader, 'renderIcon' | 'readOwnFile'>;

/** Assets that were found, and what is wrong with their files as such. */
export interface FoundAssets {
  readonly assets: Assets;
  readonly diagnostics: readonly Diagnostic[];
}

/** A rule, apart from what it looks at. */
export type RuleFacts = Omit<Rule<unknown>, 'check'>;

/** A finding in the new version, and where the old one has what it is about. */
export interface ComparedFinding {
  readonly diagnostic: Diagnostic;
  readonly before: Location;
}

/** What is new, changed and gone, in words: for release notes, and as data. */
export interface ComparedSummary {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** How the platform's owner would handle the update. */
  readonly update: 'none' | 'minor' | 'major';
  /** What makes it major, in words. */
  readonly majorParts: readonly string[];
}

/** What finding a connector takes of a target. */
export type Finder = Pick<Target, 'holdsEmitted' | 'readFolder' | 'readDocument'>;

/** What comparing two versions takes of a target: it comes without the rules, which cost more than the comparison. */
export interface Comparer
  extends Finder,
    Pick<Target, 'emit' | 'compare' | 'summarizeChanges' | 'describeUpdate'> {
  readonly changes: readonly RuleFacts[];
}

/** A platform that connectors are made for. Everything about it lives in its folder. */
export interface Target {
  readonly id: string;
  /** Every file that it may write for a connector. */
  readonly fileNames: readonly string[];
  /** The assets of a connector, as they would be written into `folder`. */
  readonly emit: (connector: Connector, folder: string, tools: Tools) => Promise<Result<Assets>>;
  /** Whether a folder has what is emitted, and not only what it is emitted from. */
  readonly holdsEmitted: (entries: readonly Entry[]) => boolean;
  /** The assets in a folder, or undefined where it holds none of this target. */
  readonly readFolder: (
    folder: string,
    entries: readonly Entry[],
    reader: Pick<Reader, 'readFile'>,
  ) => Promise<FoundAssets | undefined>;
  /** One document by itself, told by its name or content, with the files that it refers to; undefined where it is none of this target. */
  readonly readDocument: (
    file: string,
    reader: Pick<Reader, 'readFile' | 'listFolder' | 'isReallyInside'>,
  ) => Promise<FoundAssets | undefined>;
  /** The ruleset for connectors at this absolute path; undefined where the path does not tell. */
  readonly rulesetOfPlace: (location: string) => Ruleset | undefined;
  readonly ruleGroups: Readonly<Record<string, readonly RuleFacts[]>>;
  /** The target's rules over assets, emitted or found. */
  readonly check: (assets: Assets, ruleset: Ruleset) => Promise<Diagnostic[]>;
  /** What breaks flows and apps between the published assets and those to publish. */
  readonly compare: (before: Assets, after: Assets) => readonly ComparedFinding[];
  /** Everything that differs between two versions, harmful or not, in words for people. */
  readonly summarizeChanges: (before: Assets, after: Assets) => ComparedSummary;
  /** What publishers want to know of such an update before they submit it. */
  readonly describeUpdate: (summary: ComparedSummary) => string;
  /** What a person does next with written assets; calls are quoted for the shells of the platform. */
  readonly nextSteps: (connector: Connector, folder: string, platform: string) => readonly string[];
}
