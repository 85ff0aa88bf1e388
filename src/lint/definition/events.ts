import type {Pointer} from '../../core/pointer.js';
import type {Event} from '../run-rules.js';
import type {
  DefinitionNode,
  ExtensionNode,
  HeaderNode,
  OperationNode,
  ParameterNode,
  PathItemNode,
  ReferenceNode,
  ResponseNode,
  SchemaNode,
  SecuritySchemeNode,
  TextNode,
} from './nodes.js';

/** A node, and the definition that it is part of. */
export type Within<T> = T & {readonly definition: DefinitionNode};

/** What rules can see of a definition. Every node knows the definition around it. */
export interface DefinitionEvents {
  /** Once, for what concerns the root, `info`, or several places at once. */
  readonly definition: DefinitionNode;
  readonly pathItem: Within<PathItemNode>;
  readonly operation: Within<OperationNode>;
  /** Once where it is written, however many operations use it. */
  readonly parameter: Within<ParameterNode>;
  readonly response: Within<ResponseNode>;
  readonly header: Within<HeaderNode>;
  readonly schema: Within<SchemaNode>;
  readonly securityScheme: Within<SecuritySchemeNode>;
  readonly reference: Within<ReferenceNode>;
  readonly text: Within<TextNode>;
  readonly extension: Within<ExtensionNode>;
}

/** The events of one definition, in the order of its sections. */
export function* definitionEvents(
  definition: DefinitionNode,
  document = 'definition',
): Generator<Event<DefinitionEvents>> {
  yield {kind: 'definition', node: definition, pointer: '', document};
  yield* each('pathItem', definition.pathItems);
  yield* each('operation', definition.operations);
  yield* each('parameter', definition.parameters);
  yield* each('response', definition.responses);
  yield* each('header', definition.headers);
  yield* each('schema', definition.schemas);
  yield* each('securityScheme', definition.securitySchemes);
  yield* each('reference', definition.references);
  yield* each('text', definition.texts);
  yield* each('extension', definition.extensions);

  function* each<K extends keyof DefinitionEvents>(
    kind: K,
    nodes: readonly {readonly pointer: Pointer}[],
  ): Generator<Event<DefinitionEvents>> {
    for (const node of nodes) {
      const event = {
        kind,
        node: Object.assign(node, {definition}),
        pointer: node.pointer,
        document,
      };
      yield event as unknown as Event<DefinitionEvents>;
    }
  }
}
