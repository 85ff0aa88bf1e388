import {isObject} from './places.mjs';

/** Other ways to write the same definition. */
export const REWRITES = {
  itself: definition => definition,
  'types moved to definitions': moved,
  'references inlined': inlined,
  'members and parameters in another order': reordered,
  'schemas wrapped in allOf': wrapped,
};

const SCHEMA_KEYS = ['schema', 'items', 'additionalProperties'];

/** Shows every schema below a value to `change`, from the innermost outward. Items of parameters are no schemas. */
function mapSchemas(value, change) {
  if (Array.isArray(value)) return value.map(item => mapSchemas(item, change));
  if (!isObject(value)) return value;
  const isSimple = typeof value.in === 'string' && value.in !== 'body';
  const isText = new Set(['default', 'enum', 'example', 'examples']);
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      if (isText.has(key) || key.startsWith('x-') || isSimple) return [key, member];
      const inner =
        key === 'properties' && isObject(member)
          ? Object.fromEntries(
              Object.entries(member).map(([name, one]) => [name, changed(one, change)]),
            )
          : undefined;
      if (inner) return [key, inner];
      return [
        key,
        SCHEMA_KEYS.includes(key) ? changed(member, change) : mapSchemas(member, change),
      ];
    }),
  );
}

function changed(schema, change) {
  const inner = mapSchemas(schema, change);
  return isObject(inner) ? change(inner) : inner;
}

/** Only what is under these has schemas. */
function withSchemas(definition, change) {
  const parts = ['paths', 'parameters', 'responses', 'definitions'];
  const present = parts.filter(part => isObject(definition[part]));
  const entries = present.map(part => [part, eachMember(definition[part], change)]);
  return {...definition, ...Object.fromEntries(entries)};
}

/** Names under them may be anything, also `schema`. */
function eachMember(members, change) {
  return Object.fromEntries(
    Object.entries(members).map(([name, member]) => [name, mapSchemas(member, change)]),
  );
}

function moved(definition) {
  const types = new Map();
  const result = withSchemas(definition, schema => {
    if (schema.$ref || Object.keys(schema).length === 0) return schema;
    const name = `Moved${types.size}`;
    types.set(name, schema);
    return {$ref: `#/definitions/${name}`};
  });
  return {...result, definitions: {...result.definitions, ...Object.fromEntries(types)}};
}

const MAXIMUM_INLINED = 3000;

function inlined(definition) {
  const types = definition.definitions ?? {};
  return withSchemas(definition, schema => {
    const type = types[String(schema.$ref).slice('#/definitions/'.length)];
    if (!schema.$ref?.startsWith('#/definitions/') || !isObject(type)) return schema;
    const text = JSON.stringify(type);
    return text.includes('"$ref"') || text.length > MAXIMUM_INLINED ? schema : type;
  });
}

function wrapped(definition) {
  return withSchemas(definition, schema => (schema.$ref ? schema : {allOf: [schema]}));
}

function reordered(value) {
  if (Array.isArray(value)) {
    const items = value.map(reordered);
    return items.some(item => item?.in) ? items.toReversed() : items;
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, reordered(member)]);
  return Object.fromEntries(entries.toReversed());
}
