import {type JsonObject, quote, textOf} from '../../../../core/json/value.js';
import {child, type Pointer} from '../../../../core/pointer.js';
import type {DefinitionNode} from '../../../../lint/definition/nodes.js';
import type {Report} from '../../../../lint/rule.js';

/** Reports an `operationId` that no operation has; what is no text is left to others. */
export function checkOperationId(
  {operationsById}: DefinitionNode,
  value: JsonObject,
  pointer: Pointer,
  report: Report,
): void {
  const id = textOf(value['operationId']);
  if (id === undefined || operationsById.has(id)) return;
  report(
    `Unexpected operation ${quote(id)}, expected the id of an operation of the definition`,
    {pointer: child(pointer, 'operationId')},
    {code: 'OperationIdNotFound'},
  );
}
