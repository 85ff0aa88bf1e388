import type {ExtensionNode, OperationNode} from '../../../../lint/definition/nodes.js';
import {dynamicReferences} from './dynamic-reference.js';
import {findBodyProperty} from './operation-input.js';
import {operationsAround} from './operations-around.js';

/** The first name that a dynamic extension refers to and that is both a parameter and a property of the body. */
export function ambiguousSource(node: ExtensionNode): string | undefined {
  return firstSource(
    node,
    (operation, source) =>
      hasParameter(operation, source) && hasBodyProperty(node, operation, source),
  );
}

/** The first name that a dynamic extension refers to and that is only a property of the body. */
export function sourceInsideBody(node: ExtensionNode): string | undefined {
  return firstSource(
    node,
    (operation, source) =>
      !hasParameter(operation, source) && hasBodyProperty(node, operation, source),
  );
}

function firstSource(
  node: ExtensionNode,
  isWanted: (operation: OperationNode, source: string) => boolean,
): string | undefined {
  const sources = dynamicReferences(node)
    .flatMap(reference => reference.arguments)
    .flatMap(({source}) => (source === undefined ? [] : [source]));
  if (sources.length === 0) return undefined;
  const operations = operationsAround(node.definition, node.pointer) ?? [];
  return sources.find(source => operations.some(operation => isWanted(operation, source)));
}

function hasParameter({parameters}: OperationNode, name: string): boolean {
  return parameters.some(parameter => parameter.name === name);
}

function hasBodyProperty(
  {definition}: ExtensionNode,
  operation: OperationNode,
  name: string,
): boolean {
  return typeof findBodyProperty(definition, operation, name) !== 'string';
}
