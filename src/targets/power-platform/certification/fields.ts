import {type JsonObject, objectOf, textOf} from '../../../core/json/value.js';
import {followReference} from '../../../lint/definition/follow.js';
import type {DefinitionNode, SchemaNode} from '../../../lint/definition/nodes.js';
import {cell} from './markdown.js';

/** A row of a table of inputs or outputs; texts are Markdown. */
export interface FieldData {
  readonly name: string;
  readonly type: string;
  readonly required: string;
  readonly description: string;
}

/** Levels of nested objects that a table shows, as long as that gives no more rows than people read. */
const MOST_LEVELS = 3;
const MOST_ROWS = 60;

/** What people fill in or get of a schema: its properties, those of objects in them, and of the items of lists. */
export function fieldsOf(definition: DefinitionNode, schema: SchemaNode): FieldData[] {
  const rowsOf = (levels: number, most: number) => [
    ...take(walkFields({definition, levels, names: [], isRequired: true}, schema), most + 1),
  ];
  for (const levels of [MOST_LEVELS, MOST_LEVELS - 1]) {
    const rows = rowsOf(levels, MOST_ROWS);
    if (rows.length <= MOST_ROWS) return rows;
  }
  return rowsOf(1, Number.POSITIVE_INFINITY);
}

/** A value as a row by itself. */
export function fieldOf({value, key, type, isRequired}: Field): FieldData {
  return rowOf({value, names: [nameOf(value, key)], type, isRequired});
}

interface Field {
  readonly value: JsonObject;
  readonly key: string;
  readonly type: string;
  readonly isRequired: boolean;
}

/** The type of a schema in a word; one that states none is told by what it has. */
export function typeOf(schema: SchemaNode): string {
  const type = textOf(schema.value['type']);
  if (type !== undefined) return type;
  if (schema.items) return 'array';
  return schema.properties.size > 0 || schema.allOf.length > 0 ? 'object' : 'any';
}

interface Walk {
  readonly definition: DefinitionNode;
  readonly levels: number;
  /** Of what stands around it. */
  readonly names: readonly string[];
  readonly isRequired: boolean;
}

function* walkFields(walk: Walk, schema: SchemaNode): Generator<FieldData> {
  for (const property of visibleIn(walk.definition, schema)) {
    const target = followReference(walk.definition, property) ?? property;
    const value = {...target.value, ...property.value};
    const names = [...walk.names, nameOf(value, property.key)];
    const isRequired = walk.isRequired && property.isRequired;
    const type = typeOf(target);
    const isNested = walk.levels > 1 && visibleIn(walk.definition, target).length > 0;
    // Of an object, people see what it consists of; a list is something to choose by itself.
    if (!isNested || type === 'array') yield rowOf({value, names, type, isRequired});
    if (isNested) yield* walkFields({...walk, levels: walk.levels - 1, names, isRequired}, target);
  }
}

function visibleIn(definition: DefinitionNode, schema: SchemaNode): SchemaNode[] {
  return propertiesOf(definition, schema, new Set()).filter(({isInternal}) => !isInternal);
}

/** `seen` ends schemas that are parts of themselves. */
function propertiesOf(
  definition: DefinitionNode,
  schema: SchemaNode,
  seen: Set<SchemaNode>,
): SchemaNode[] {
  const target = followReference(definition, schema);
  if (!target || seen.has(target)) return [];
  seen.add(target);
  const inherited = target.allOf.flatMap(part => propertiesOf(definition, part, seen));
  const own = [...inherited, ...target.properties.values()];
  return own.length === 0 && target.items ? propertiesOf(definition, target.items, seen) : own;
}

interface Row {
  readonly value: JsonObject;
  readonly names: readonly string[];
  readonly type: string;
  readonly isRequired: boolean;
}

function rowOf({value, names, type, isRequired}: Row): FieldData {
  const isDynamic = ['x-ms-dynamic-schema', 'x-ms-dynamic-properties'].some(one =>
    Object.hasOwn(objectOf(value), one),
  );
  const description = textOf(value['description'])?.trim();
  return {
    name: cell(names.join(' / ')),
    type: cell(type),
    required: isRequired ? 'yes' : 'no',
    description: cell(description || (isDynamic ? 'Depends on the other inputs.' : '')),
  };
}

function nameOf(value: JsonObject, key: string): string {
  const texts = [textOf(value['x-ms-summary']), textOf(value['title']), key];
  return texts.find(text => text !== undefined && text.trim() !== '') ?? '';
}

function* take<T>(values: Iterable<T>, most: number): Generator<T> {
  let count = 0;
  for (const value of values) {
    if (count >= most) return;
    count += 1;
    yield value;
  }
}
