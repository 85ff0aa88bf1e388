import type {Assets} from '../../../core/assets.js';
import type {Violation} from '../../../core/definition/check-structure.js';
import type {JsonObject} from '../../../core/json/value.js';
import type {Pointer} from '../../../core/pointer.js';
import type {DefinitionEvents} from '../../../lint/definition/events.js';
import type {DefinitionNode, Node} from '../../../lint/definition/nodes.js';
import type {Rule, Ruleset} from '../../../lint/rule.js';

/** One connector with everything that was found of it: for checks across documents. */
export interface ConnectorNode {
  readonly pointer: Pointer;
  readonly assets: Assets;
  readonly ruleset: Ruleset;
  readonly definition: DefinitionNode | undefined;
  readonly properties: PropertiesNode | undefined;
  readonly settings: SettingsNode | undefined;
  readonly script: ScriptNode | undefined;
  readonly icon: IconNode | undefined;
  readonly readme: MarkdownNode | undefined;
  readonly intro: MarkdownNode | undefined;
}

/** A node that knows the connector around it. */
export interface PartOfConnector {
  readonly connector: ConnectorNode;
}

/** apiProperties.json. `value` is the document, `properties` its member of that name (empty if it is no object). */
export interface PropertiesNode extends Node {
  readonly properties: JsonObject;
  /** Of `connectionParameters` and of every set. */
  readonly parameters: readonly ConnectionParameterNode[];
  readonly sets: readonly ParameterSetNode[];
  readonly policies: readonly PolicyNode[];
}

export interface ConnectionParameterNode extends Node {
  readonly name: string;
  /** The set that it belongs to; undefined for one of `connectionParameters`. */
  readonly set: ParameterSetNode | undefined;
  /** `type` in the file's spelling, or `''`. */
  readonly type: string;
  /** `uiDefinition`, `uiDefinition.constraints`, `oAuthSettings` and its `customParameters`; empty objects where absent. */
  readonly uiDefinition: JsonObject;
  readonly constraints: JsonObject;
  readonly oAuthSettings: JsonObject;
  readonly customParameters: JsonObject;
}

export interface ParameterSetNode extends Node {
  readonly name: string;
  readonly parameters: readonly ConnectionParameterNode[];
}

/** An entry of policyTemplateInstances. */
export interface PolicyNode extends Node {
  /** In lower case; from `templateId`, or from `TemplateId` as older tools write it. */
  readonly templateId: string;
  /** `parameters` by their name without the prefix `x-ms-apimTemplateParameter.`; keys of the file in `value`. */
  readonly parameters: JsonObject;
  /** Operation ids that the policy is limited to; empty means all operations. */
  readonly operationNames: readonly string[];
}

export interface SettingsNode extends Node {}

/** script.csx. Offsets in the text become places through `at`. */
export interface ScriptNode {
  readonly pointer: Pointer;
  readonly text: string;
  readonly bytes: Uint8Array;
  /** The place of an offset, for `report`'s second argument. */
  readonly at: (offset: number) => {
    readonly pointer: Pointer;
    readonly line: number;
    readonly column: number;
  };
  /** The parsed C# file. */
  readonly syntax: ScriptSyntax;
}

/** What a C# parser tells of a script; offsets are in UTF-16 units of the text. */
export interface ScriptSyntax {
  /** Whether parts depend on `#if`: what is wrong in them may never be compiled. */
  readonly isConditional: boolean;
  readonly errors: readonly {readonly offset: number; readonly missing: string | undefined}[];
  readonly usings: readonly {readonly name: string; readonly offset: number}[];
  readonly classes: readonly ScriptClass[];
  /** Every `new X(…)`, with the type's name. */
  readonly creations: readonly {readonly type: string; readonly offset: number}[];
  /** Every call, with the text of what is called: `Task.Delay`, `this.Context.SendAsync`. */
  readonly calls: readonly {readonly name: string; readonly offset: number}[];
  /** Every string literal, with its content. */
  readonly strings: readonly ScriptString[];
  /** Qualified names that occur outside `using` lines: `System.IO.File`. */
  readonly names: readonly {readonly name: string; readonly offset: number}[];
}

export interface ScriptClass {
  readonly name: string;
  /** Whether it stands inside another type. */
  readonly isNested: boolean;
  readonly bases: readonly string[];
  readonly modifiers: readonly string[];
  readonly offset: number;
  readonly methods: readonly {
    readonly name: string;
    readonly returns: string;
    readonly modifiers: readonly string[];
    readonly parameterCount: number;
    readonly offset: number;
  }[];
}

export interface ScriptString {
  readonly text: string;
  readonly offset: number;
  /** It is compared with `…OperationId`, by `==`, `Equals`, a switch label or a switch arm. */
  readonly isComparedWithOperationId: boolean;
  /** The name that it is assigned to, or `''`. */
  readonly assignedTo: string;
}

/** icon.png, decoded as far as the rules need. */
export interface IconNode {
  readonly pointer: Pointer;
  readonly bytes: Uint8Array;
  /** Size and pixels, or why the bytes are no PNG. */
  readonly image:
    | {
        readonly width: number;
        readonly height: number;
        readonly opacity: 'opaque' | 'transparent' | 'unknown';
      }
    | {readonly problem: string};
}

/** readme.md or intro.md. Lines count from 1. */
export interface MarkdownNode {
  readonly pointer: Pointer;
  readonly text: string;
  readonly headings: readonly MarkdownHeading[];
  /** Text before the first heading, trimmed. */
  readonly lead: string;
  readonly at: (line: number) => {
    readonly pointer: Pointer;
    readonly line: number;
    readonly column: number;
  };
}

export interface MarkdownHeading {
  readonly level: number;
  readonly text: string;
  readonly line: number;
  /** What follows until the next heading of the same or a higher level, trimmed. */
  readonly body: string;
}

/** What rules of this platform can see. */
export interface PowerPlatformEvents extends DefinitionEvents {
  /** Where the definition is not OpenAPI 2.0 by its schema. */
  readonly violation: Violation & PartOfConnector;
  /** Once a connector, after everything else. */
  readonly connector: ConnectorNode;
  readonly properties: PropertiesNode & PartOfConnector;
  readonly parameterSet: ParameterSetNode & PartOfConnector;
  readonly connectionParameter: ConnectionParameterNode & PartOfConnector;
  readonly policy: PolicyNode & PartOfConnector;
  readonly settings: SettingsNode & PartOfConnector;
  readonly script: ScriptNode & PartOfConnector;
  readonly icon: IconNode & PartOfConnector;
  readonly readme: MarkdownNode & PartOfConnector;
  readonly intro: MarkdownNode & PartOfConnector;
}

export type PowerPlatformRule = Rule<PowerPlatformEvents>;
