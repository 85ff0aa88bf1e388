import type {Severity} from '../../../core/diagnostic.js';
import type {JsonObject} from '../../../core/json/value.js';
import type {Pointer} from '../../../core/pointer.js';
import type {DefinitionNode, OperationNode} from '../../../lint/definition/nodes.js';
import type {PropertiesNode} from '../rules/nodes.js';
import type {DefinedSignIn} from './defined-sign-in.js';
import type {Shape} from './shape.js';

/** The same thing in the published version and in the one to publish. */
export interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

/** An operation, found again by its id, else by verb and path. */
export interface OperationPair {
  readonly before: OperationNode | undefined;
  readonly after: OperationNode | undefined;
  /** Where the old operation is gone: what has its verb and path now. */
  readonly instead?: OperationNode | undefined;
}

export type Direction = 'input' | 'output';

/** Something with a place of its own in what is sent or received. One side is missing where it was added or removed. */
export interface FieldPair {
  readonly direction: Direction;
  readonly kind: 'parameter' | 'property' | 'items' | 'schema';
  /** In words: `parameter `harbour` in query`. */
  readonly label: string;
  readonly before: Field | undefined;
  readonly after: Field | undefined;
  /** What stands around it, for the side on which it is missing. */
  readonly beforeParent: Pointer;
  readonly afterParent: Pointer;
}

export interface Field {
  readonly pointer: Pointer;
  readonly isRequired: boolean;
  readonly isInternal: boolean;
}

/** Two schemas that describe the same value, references and `allOf` resolved. Each two are shown once. */
export interface SchemaPair extends Pair<Shape> {
  readonly direction: Direction;
  readonly label: string;
}

/** What changes can look at. */
export interface ChangeEvents {
  readonly definition: Pair<DefinitionNode>;
  readonly signIn: Pair<DefinedSignIn>;
  readonly operation: OperationPair;
  readonly field: FieldPair;
  readonly schema: SchemaPair;
  readonly properties: Pair<PropertiesNode>;
}

/** A finding with its place in the old and in the new document; what is missing is told at the nearest thing above it. */
export type ReportChange = (message: string, before: Pointer, after: Pointer) => void;

export type ChangeVisitor = {
  readonly [K in keyof ChangeEvents]?: (pair: ChangeEvents[K], report: ReportChange) => void;
};

/** Documents laid over a small connector without findings. A member that is null is left out. */
export interface Overlay {
  readonly definition?: JsonObject;
  /** Null for a version without them. */
  readonly properties?: JsonObject | null;
}

export interface ChangeExample {
  readonly name: string;
  readonly old: Overlay;
  readonly new: Overlay;
  /** Empty for a harmless change; else each finding by its place in the new documents, as in the examples of rules. */
  readonly expected: readonly string[];
}

/** One kind of change that breaks flows and apps: everything that is known about it, in one place. */
export interface Change {
  /** Kebab case, and the name of its file. */
  readonly id: string;
  /** The name in Microsoft's comparison, spelt as published. */
  readonly code?: string;
  readonly severity: Severity;
  /** One sentence: what must stay. */
  readonly summary: string;
  /** What breaks for whom otherwise, and how to get there without breaking it. */
  readonly why: string;
  /** A page that states it. */
  readonly source: string;
  readonly examples: readonly ChangeExample[];
  readonly check: ChangeVisitor;
}

export const UPDATES =
  'https://learn.microsoft.com/connectors/custom-connectors/certification-updates';
export const VERSIONING =
  'https://learn.microsoft.com/connectors/custom-connectors/operational-versioning';
