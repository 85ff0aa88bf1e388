import {oncePer} from '../../../../core/once.js';
import {followReference} from '../../../../lint/definition/follow.js';
import type {
  DefinitionNode,
  OperationNode,
  Position,
  SchemaNode,
} from '../../../../lint/definition/nodes.js';

/** A property of a body that is marked to take the address that events are sent to. */
export interface NotificationUrl {
  readonly schema: SchemaNode;
  /** It, or something around it in this operation. */
  readonly isInternal: boolean;
  /** It, and every property around it. */
  readonly isRequired: boolean;
}

const MARK = 'x-ms-notification-url';

/** The validator refuses bodies of more than 512 schemas; far beyond that, nothing is searched. */
const MAXIMUM_SCHEMAS = 2000;

/** One is right, two are a mistake; more tell nothing new. */
const MAXIMUM_URLS = 10;

type ByOperation = ReadonlyMap<OperationNode, readonly NotificationUrl[]>;

/** The notification URLs in the body of an operation, references followed. */
export function notificationUrls(
  definition: DefinitionNode,
  operation: OperationNode,
): readonly NotificationUrl[] {
  return searchAll(definition).get(operation) ?? [];
}

/** A trigger that the service calls back: its path has x-ms-notification-content, or its body a notification URL. */
export function isWebhook(definition: DefinitionNode, operation: OperationNode): boolean {
  if (!operation.isTrigger) return false;
  return hasContent(operation) || notificationUrls(definition, operation).length > 0;
}

/** Whether the path of an operation has x-ms-notification-content. */
export function hasContent({pathItem}: OperationNode): boolean {
  return Object.hasOwn(pathItem.value, 'x-ms-notification-content');
}

const searchAll = oncePer((definition: DefinitionNode): ByOperation => {
  const urls = new Map<OperationNode, readonly NotificationUrl[]>();
  const positions = new Set<Position>(
    definition.extensions.filter(({key}) => key === MARK).map(({position}) => position),
  );
  if (!positions.has('schema')) return urls;
  for (const operation of definition.operations) {
    const body = operation.parameters.find(parameter => parameter.in === 'body');
    if (body?.schema) urls.set(operation, search(definition, body.schema));
  }
  return urls;
});

function search(definition: DefinitionNode, body: SchemaNode): NotificationUrl[] {
  const urls: NotificationUrl[] = [];
  const seen = new Set<SchemaNode>();
  const pending: NotificationUrl[] = [{schema: body, isInternal: false, isRequired: true}];
  for (let place = pending.pop(); place && urls.length < MAXIMUM_URLS; place = pending.pop()) {
    const written = place.schema;
    if (seen.has(written) || seen.size > MAXIMUM_SCHEMAS) continue;
    seen.add(written);
    const here = {
      schema: written,
      isInternal: place.isInternal || written.isInternal,
      isRequired: place.isRequired && (written.place !== 'property' || written.isRequired),
    };
    if (written.value[MARK] === true) urls.push(here);
    for (const schema of below(definition, written)) pending.push({...here, schema});
  }
  return urls;
}

function below(definition: DefinitionNode, schema: SchemaNode): SchemaNode[] {
  const target = followReference(definition, schema);
  if (target && target !== schema) return [target];
  const inside = [...schema.properties.values(), ...schema.allOf].reverse();
  return schema.items ? [...inside, schema.items] : inside;
}
