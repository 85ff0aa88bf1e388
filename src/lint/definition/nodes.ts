import type {JsonObject} from '../../core/json/value.js';
import type {Pointer} from '../../core/pointer.js';

/** A place in a document that rules look at. */
export interface Node {
  readonly pointer: Pointer;
  readonly value: JsonObject;
}

/** A place in a definition, which it knows. */
export interface PartNode extends Node {
  readonly definition: DefinitionNode;
}

/** The whole definition, with every node of the one walk over it, in document order. */
export interface DefinitionNode extends Node {
  readonly pathItems: readonly PathItemNode[];
  readonly operations: readonly OperationNode[];
  readonly parameters: readonly ParameterNode[];
  readonly responses: readonly ResponseNode[];
  readonly headers: readonly HeaderNode[];
  readonly schemas: readonly SchemaNode[];
  readonly securitySchemes: readonly SecuritySchemeNode[];
  readonly references: readonly ReferenceNode[];
  readonly texts: readonly TextNode[];
  readonly extensions: readonly ExtensionNode[];
  /** Root schemas of `definitions`, by name. */
  readonly definitions: ReadonlyMap<string, SchemaNode>;
  readonly operationsById: ReadonlyMap<string, readonly OperationNode[]>;
  /** How many `$ref` lead to a shared parameter, response or definition, by its pointer. */
  readonly uses: ReadonlyMap<Pointer, number>;
}

export interface PathItemNode extends PartNode {
  readonly path: string;
  readonly operations: readonly OperationNode[];
  /** Parameters for all operations of the path, references followed. */
  readonly parameters: readonly ParameterNode[];
  /** The schema tree of x-ms-notification-content, where there is one. */
  readonly notification: SchemaNode | undefined;
}

export interface OperationNode extends PartNode {
  readonly method: string;
  readonly path: string;
  readonly pathItem: PathItemNode;
  readonly id: string | undefined;
  /** Own parameters, then those of the path that are not overridden; references followed. */
  readonly parameters: readonly ParameterNode[];
  /** References followed. */
  readonly responses: readonly ResponseNode[];
  readonly isInternal: boolean;
  readonly isDeprecated: boolean;
  readonly isTrigger: boolean;
}

/** A parameter where it is written: in an operation, in a path item, or shared at the root. */
export interface ParameterNode extends PartNode {
  readonly place: 'operation' | 'path' | 'shared';
  /** The key under root `parameters`, for a shared one. */
  readonly key: string;
  readonly name: string;
  readonly in: string;
  readonly isInternal: boolean;
  /** The schema of a body parameter. */
  readonly schema: SchemaNode | undefined;
}

/** A response where it is written. `status` is the key: `200`, `default`, or a name for a shared one. */
export interface ResponseNode extends PartNode {
  readonly status: string;
  readonly isShared: boolean;
  readonly schema: SchemaNode | undefined;
}

export interface HeaderNode extends PartNode {
  readonly name: string;
}

export interface SecuritySchemeNode extends PartNode {
  readonly name: string;
}

/** One schema object. A `$ref` is a node of its own; what it names is found with `followReference`. */
export interface SchemaNode extends PartNode {
  /** The property's name, or `''`. */
  readonly key: string;
  readonly place: 'root' | 'property' | 'items' | 'allOf' | 'additionalProperties';
  readonly parent: SchemaNode | undefined;
  readonly tree: SchemaTree;
  /** Levels below the root schema, references not followed. */
  readonly depth: number;
  /** Listed in `required` of its parent. */
  readonly isRequired: boolean;
  /** It, the parameter around it, or a schema above it is `x-ms-visibility: internal`. */
  readonly isInternal: boolean;
  readonly properties: ReadonlyMap<string, SchemaNode>;
  readonly items: SchemaNode | undefined;
  readonly allOf: readonly SchemaNode[];
  readonly additionalProperties: SchemaNode | undefined;
}

/** A root schema and everything below it. */
export interface SchemaTree {
  readonly owner: 'definition' | 'parameter' | 'response' | 'notification';
  /** The definition's name, or `''`. */
  readonly name: string;
  /** Names of the definitions that it refers to. */
  readonly referenced: ReadonlySet<string>;
  /** Whether values of it are sent, received or both, followed through references; empty when unused. */
  readonly directions: ReadonlySet<'input' | 'output'>;
}

/** A `$ref`, wherever it stands. `expected` is the section that this place may refer to. */
export interface ReferenceNode extends PartNode {
  readonly target: unknown;
  readonly expected: 'definitions' | 'parameters' | 'responses' | 'none';
}

/** A text that people read. */
export interface TextNode extends PartNode {
  readonly key: 'title' | 'description' | 'summary' | 'x-ms-summary' | 'x-ms-trigger-hint' | 'name';
  readonly text: string;
  readonly position: Position;
  /** The object has x-ms-visibility internal, or something above it does. */
  readonly isInternal: boolean;
}

/** An `x-` key. `pointer` names its value, `holder` the object that has it. */
export interface ExtensionNode extends PartNode {
  readonly key: string;
  readonly extension: unknown;
  readonly position: Position;
}

/** What kind of object something stands in. */
export type Position =
  | 'root'
  | 'info'
  | 'paths'
  | 'path-item'
  | 'operation'
  | 'parameter'
  | 'body-parameter'
  | 'response'
  | 'header'
  | 'schema'
  | 'security-scheme'
  | 'tag';
