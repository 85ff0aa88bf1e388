const METHODS = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch']);

/** The document with another value at a way of keys; undefined removes. What is not on the way is shared. */
export function withAt(root, way, value) {
  const [key, ...rest] = way;
  if (key === undefined) return value;
  const inner = rest.length === 0 ? value : withAt(root[key], rest, value);
  if (Array.isArray(root))
    return inner === undefined ? root.toSpliced(key, 1) : root.with(key, inner);
  if (inner !== undefined) return {...root, [key]: inner};
  return Object.fromEntries(Object.entries(root).filter(([one]) => one !== key));
}

export function at(root, way) {
  return way.reduce((value, key) => value?.[key], root);
}

export function pointerOf(way) {
  return way.map(key => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

export function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every operation with an id of its own: {way, operation, item}. */
export function operationsIn(definition) {
  const all = Object.entries(definition.paths ?? {}).flatMap(([path, item]) =>
    Object.keys(isObject(item) ? item : {})
      .filter(key => METHODS.has(key) && isObject(item[key]))
      .map(method => ({way: ['paths', path, method], operation: item[method], item})),
  );
  const ids = all.map(({operation}) => operation.operationId);
  return all.filter(
    ({operation: {operationId: id}}) => id && ids.indexOf(id) === ids.lastIndexOf(id),
  );
}

/** Every parameter that is written in its operation, and nowhere else. */
export function parametersIn(definition) {
  return operationsIn(definition).flatMap(({way, operation, item}) => {
    const all = Array.isArray(operation.parameters) ? operation.parameters : [];
    const isAlone = ({name, in: place}) =>
      all.filter(one => one.name === name && one.in === place).length === 1;
    return item.parameters
      ? []
      : all.flatMap((parameter, index) =>
          isObject(parameter) && parameter.name && isAlone(parameter)
            ? [{way: [...way, 'parameters', index], parameter}]
            : [],
        );
  });
}

/** Schemas of what operations send or answer, references followed: {way, schema}. */
export function schemasIn(definition, direction) {
  return direction === 'input'
    ? parametersIn(definition)
        .filter(({parameter}) => parameter.in === 'body')
        .flatMap(({way}) => resolved(definition, [...way, 'schema']))
    : answersIn(definition).flatMap(({way}) => resolved(definition, [...way, 'schema']));
}

/** The one response of an operation that has a schema and says that all went well. */
export function answersIn(definition) {
  return operationsIn(definition).flatMap(({way, operation}) => {
    const described = Object.keys(operation.responses ?? {}).filter(
      status => /^2/.test(status) && isObject(operation.responses[status]?.schema),
    );
    return described.length === 1 ? [{way: [...way, 'responses', described[0]]}] : [];
  });
}

function resolved(definition, way) {
  let [place, value] = [way, at(definition, way)];
  for (let steps = 0; typeof value?.$ref === 'string' && steps < 20; steps += 1) {
    const keys = value.$ref.slice(2).split('/');
    place = keys.map(key => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    value = at(definition, place);
  }
  return isObject(value) && !value.$ref ? [{way: place, schema: value}] : [];
}

/** Properties of such schemas, as written in them. */
export function propertiesIn(definition, direction) {
  return schemasIn(definition, direction).flatMap(({way, schema}) =>
    Object.entries(isObject(schema.properties) ? schema.properties : {})
      .filter(([, property]) => isObject(property))
      .map(([name, property]) => ({way: [...way, 'properties', name], name, property, schema})),
  );
}
