import {answersIn, operationsIn, parametersIn, propertiesIn, withAt} from './places.mjs';

/**
 * Changes that break flows and apps. `find`: places where a change is possible; `change`: the new document, or its new
 * value and where; `rule` and `told`: what must be found, and where in the new document.
 */
export const BREAKS = [
  {
    kind: 'operation removed',
    rule: 'chg-operation-removed',
    find: operationsIn,
    change: (root, {way}) => withAt(root, way, undefined),
    told: ({way}) => way.slice(0, 2),
  },
  onOperation(
    'operation renamed',
    'chg-operation-removed',
    'operationId',
    id => `${id}Renamed`,
    [],
  ),
  onOperation('operation hidden', 'chg-operation-hidden', 'x-ms-visibility', old =>
    old === 'internal' ? undefined : 'internal',
  ),
  onOperation('trigger made of an action', 'chg-trigger-kind', 'x-ms-trigger', old =>
    old === undefined ? 'batch' : undefined,
  ),
  onOperation(
    'revision raised in place',
    'chg-versioning',
    'x-ms-api-annotation',
    old => (old?.revision ? {...old, revision: old.revision + 1} : undefined),
    ['x-ms-api-annotation', 'revision'],
  ),
  {
    kind: 'path changed',
    rule: 'chg-path-verb',
    find: operationsIn,
    change: (root, {way: [, path, method], operation, item}) => {
      const without = withAt(root, ['paths', path, method], undefined);
      const {parameters, ...rest} = item;
      const other = {
        ...(parameters ? {parameters} : {}),
        ...notOperations(rest),
        [method]: operation,
      };
      return withAt(without, ['paths', `${path}/moved`], other);
    },
    told: ({way: [, path, method]}) => ['paths', `${path}/moved`, method],
  },
  {
    kind: 'parameter removed',
    rule: 'chg-input-removed',
    find: parametersIn,
    change: (root, {way}) => withAt(root, way, undefined),
    told: ({way}) => way.slice(0, -1),
  },
  {
    kind: 'required parameter added',
    rule: 'chg-input-required-added',
    find: root => operationsIn(root).filter(({operation}) => Array.isArray(operation.parameters)),
    change: (root, {way, operation: {parameters}}) =>
      withAt(root, [...way, 'parameters'], [...parameters, ADDED]),
    told: ({way, operation}) => [...way, 'parameters', operation.parameters.length],
  },
  onParameter('parameter made required', 'chg-input-optional-to-required', 'required', {
    isFit: one => one.required !== true && one.in !== 'path',
    value: () => true,
    told: [],
  }),
  onParameter('parameter hidden', 'chg-input-internal', 'x-ms-visibility', {
    isFit: one => one['x-ms-visibility'] !== 'internal',
    value: () => 'internal',
    told: [],
  }),
  onParameter('type of a parameter', 'chg-input-type', 'type', {
    isFit: one => typeof one.type === 'string',
    value: one => (one.type === 'boolean' ? 'string' : 'boolean'),
  }),
  onParameter('enum added', 'chg-input-enum-added', 'enum', {
    isFit: one => one.type === 'string' && one.enum === undefined,
    value: () => ['only'],
  }),
  onParameter('value of an enum removed', 'chg-input-enum-added', 'enum', {
    isFit: one => Array.isArray(one.enum) && new Set(one.enum).size > 1,
    value: one => one.enum.filter(value => value !== one.enum[0]),
  }),
  onParameter('stricter length', 'chg-input-bounds', 'maxLength', {
    isFit: one => one.type === 'string' && one.maxLength === undefined,
    value: () => 3,
  }),
  onProperty('input property removed', 'chg-input-removed', 'input', {
    change: () => undefined,
    told: way => way.slice(0, -1),
  }),
  {
    kind: 'input property made required',
    rule: 'chg-input-optional-to-required',
    find: root =>
      propertiesIn(root, 'input').filter(
        ({name, schema}) => !listOf(schema.required).includes(name),
      ),
    change: (root, {way, name, schema}) =>
      withAt(root, [...way.slice(0, -2), 'required'], [...listOf(schema.required), name]),
    told: ({way}) => way,
  },
  onProperty('response property removed', 'chg-output-removed', 'output', {
    change: () => undefined,
    told: way => way.slice(0, -1),
  }),
  onProperty('type of a response property', 'chg-output-type', 'output', {
    isFit: one => typeof one.type === 'string',
    change: one => ({...one, type: one.type === 'boolean' ? 'string' : 'boolean'}),
    told: way => [...way, 'type'],
  }),
  onProperty('format of a response property', 'chg-output-format', 'output', {
    isFit: one => one.type === 'string',
    change: one => ({...one, format: one.format === 'uuid' ? 'date-time' : 'uuid'}),
    told: way => [...way, 'format'],
  }),
  {
    kind: 'response without its schema',
    rule: 'chg-output-removed',
    find: answersIn,
    change: (root, {way}) => withAt(root, [...way, 'schema'], undefined),
    told: ({way}) => way,
  },
  {
    kind: 'API key in another header',
    rule: 'chg-api-key-place',
    find: root => onlyKeyIn(root),
    change: (root, {way}) => withAt(root, [...way, 'name'], 'x-other-key'),
    told: ({way}) => way,
  },
  {
    kind: 'host changed',
    rule: 'chg-host',
    find: root => (typeof root.host === 'string' ? [{}] : []),
    change: root => ({...root, host: `new.${root.host}`}),
    told: () => ['host'],
  },
];

const ADDED = {name: 'added-here', in: 'query', type: 'string', required: true};

function onOperation(kind, rule, key, value, told = [key]) {
  return {
    kind,
    rule,
    find: root => operationsIn(root).filter(({operation}) => value(operation[key]) !== undefined),
    change: (root, {way, operation}) => withAt(root, [...way, key], value(operation[key])),
    told: ({way}) => [...way, ...told],
  };
}

function onParameter(kind, rule, key, {isFit, value, told = [key]}) {
  return {
    kind,
    rule,
    find: root => parametersIn(root).filter(({parameter}) => isFit(parameter)),
    change: (root, {way, parameter}) => withAt(root, [...way, key], value(parameter)),
    told: ({way}) => [...way, ...told],
  };
}

function onProperty(kind, rule, direction, {isFit = () => true, change, told}) {
  return {
    kind,
    rule,
    find: root => propertiesIn(root, direction).filter(({property}) => isFit(property)),
    change: (root, {way, property}) => withAt(root, way, change(property)),
    told: ({way}) => told(way),
  };
}

/** A definition with one way to sign in, by a key. */
function onlyKeyIn({securityDefinitions = {}}) {
  const all = Object.entries(securityDefinitions);
  return all.length === 1 && all[0][1]?.type === 'apiKey'
    ? [{way: ['securityDefinitions', all[0][0]]}]
    : [];
}

function notOperations(item) {
  return Object.fromEntries(Object.entries(item).filter(([key]) => key.startsWith('x-')));
}

function listOf(value) {
  return Array.isArray(value) ? value : [];
}
