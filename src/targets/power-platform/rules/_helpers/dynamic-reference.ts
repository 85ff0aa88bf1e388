import {isObject, type JsonObject, member, textOf} from '../../../../core/json/value.js';
import {child, type Pointer} from '../../../../core/pointer.js';
import type {ExtensionNode, OperationNode, Position} from '../../../../lint/definition/nodes.js';

const DYNAMIC_KEYS = [
  'x-ms-dynamic-values',
  'x-ms-dynamic-list',
  'x-ms-dynamic-schema',
  'x-ms-dynamic-properties',
  'x-ms-dynamic-tree',
] as const;

export type DynamicKey = (typeof DYNAMIC_KEYS)[number];

/** One call of another operation that a dynamic extension describes; a tree describes two. */
export interface DynamicReference {
  readonly key: DynamicKey;
  /** Of a tree; undefined for every other extension. */
  readonly branch: 'open' | 'browse' | undefined;
  readonly pointer: Pointer;
  readonly value: JsonObject;
  readonly operationId: string | undefined;
  /** The operation that is called, if the definition has exactly one of that id. */
  readonly target: OperationNode | undefined;
  readonly arguments: readonly DynamicArgument[];
}

/** What is passed for one parameter of the operation that is called. */
export interface DynamicArgument {
  /** The name of the parameter, or a path into the body. */
  readonly name: string;
  readonly pointer: Pointer;
  readonly value: unknown;
  /** What it refers to in the operation around it; undefined for a constant. */
  readonly source: string | undefined;
  /** How sources are written: `short` as in `{parameter}`, `full` as in `{parameterReference}`. */
  readonly form: ReferenceForm;
  /** The value that is always passed; undefined for a reference. */
  readonly constant: unknown;
}

/** `full` references begin with the name of a parameter; `short` ones may also name a property of the body. */
export type ReferenceForm = 'short' | 'full';

/** The calls that an extension describes; none when it is not a dynamic one, or no object. */
export function dynamicReferences(node: ExtensionNode): readonly DynamicReference[] {
  const {key, extension, pointer, definition} = node;
  if (!isDynamicKey(key) || !isObject(extension)) return [];
  if (key !== 'x-ms-dynamic-tree') return [referenceAt(extension, pointer, undefined)];
  return (['open', 'browse'] as const).flatMap(branch => {
    const call = member(extension, branch);
    return isObject(call) ? [referenceAt(call, child(pointer, branch), branch)] : [];
  });

  function referenceAt(
    value: JsonObject,
    at: Pointer,
    branch: DynamicReference['branch'],
  ): DynamicReference {
    const operationId = textOf(value['operationId']);
    const targets = definition.operationsById.get(operationId ?? '') ?? [];
    return {
      key: key as DynamicKey,
      branch,
      pointer: at,
      value,
      operationId,
      target: targets.length === 1 ? targets[0] : undefined,
      arguments: argumentsOf(
        value['parameters'],
        child(at, 'parameters'),
        formOf(key as DynamicKey),
      ),
    };
  }
}

export function isDynamicKey(key: string): key is DynamicKey {
  return (DYNAMIC_KEYS as readonly string[]).includes(key);
}

/** Whether the platform looks for dynamic extensions in an object of this kind. */
export function isDynamicPosition(position: Position): boolean {
  return position === 'schema' || position === 'parameter' || position === 'body-parameter';
}

function formOf(key: DynamicKey): ReferenceForm {
  return key === 'x-ms-dynamic-values' || key === 'x-ms-dynamic-schema' ? 'short' : 'full';
}

function argumentsOf(parameters: unknown, at: Pointer, form: ReferenceForm): DynamicArgument[] {
  if (!isObject(parameters)) return [];
  return Object.entries(parameters).map(([name, value]) => {
    const pointer = child(at, name);
    const source = textOf(member(value, form === 'short' ? 'parameter' : 'parameterReference'));
    const constant = form === 'full' ? member(value, 'value') : value;
    return {
      name,
      pointer,
      value,
      source,
      form,
      constant: source === undefined ? constant : undefined,
    };
  });
}
