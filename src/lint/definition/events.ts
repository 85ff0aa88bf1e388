import type {Batch} from '../run-rules.js';
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

/** What rules can see of a definition. Every node knows the definition around it. */
export interface DefinitionEvents {
  /** Once, for what concerns the root, `info`, or several places at once. */
  readonly definition: DefinitionNode;
  readonly pathItem: PathItemNode;
  readonly operation: OperationNode;
  /** Once where it is written, however many operations use it. */
  readonly parameter: ParameterNode;
  readonly response: ResponseNode;
  readonly header: HeaderNode;
  readonly schema: SchemaNode;
  readonly securityScheme: SecuritySchemeNode;
  readonly reference: ReferenceNode;
  readonly text: TextNode;
  readonly extension: ExtensionNode;
}

/** Everything that rules can see of one definition, kind by kind. */
export function definitionBatches(
  definition: DefinitionNode,
  document = 'definition',
): Batch<DefinitionEvents>[] {
  return [
    {kind: 'definition', nodes: [definition], document},
    {kind: 'pathItem', nodes: definition.pathItems, document},
    {kind: 'operation', nodes: definition.operations, document},
    {kind: 'parameter', nodes: definition.parameters, document},
    {kind: 'response', nodes: definition.responses, document},
    {kind: 'header', nodes: definition.headers, document},
    {kind: 'schema', nodes: definition.schemas, document},
    {kind: 'securityScheme', nodes: definition.securitySchemes, document},
    {kind: 'reference', nodes: definition.references, document},
    {kind: 'text', nodes: definition.texts, document},
    {kind: 'extension', nodes: definition.extensions, document},
  ];
}
