import type {OperationNode} from '../../../../lint/definition/nodes.js';
import type {PropertiesNode} from '../nodes.js';

/** Whether a policy of that template applies to the operation; one that names no operation applies to all. */
export function hasPolicy(
  properties: PropertiesNode | undefined,
  templateId: string,
  {id}: OperationNode,
): boolean {
  return (properties?.policies ?? []).some(
    policy =>
      policy.templateId === templateId &&
      (policy.operationNames.length === 0 || policy.operationNames.includes(id ?? '')),
  );
}
