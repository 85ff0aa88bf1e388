import {quote} from '../../../../core/json/value.js';
import type {OperationNode} from '../../../../lint/definition/nodes.js';

/** How messages call an operation: by its id, or by method and path where it has none. */
export function nameOf({id, method, path}: OperationNode): string {
  return quote(id?.trim() || `${method.toUpperCase()} ${path}`);
}
