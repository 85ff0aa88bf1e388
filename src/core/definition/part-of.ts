import {type Pointer, parsePointer} from '../pointer.js';

/** A kind of object in an OpenAPI 2.0 document. */
export type Part =
  | 'root'
  | 'info'
  | 'contact'
  | 'license'
  | 'tag'
  | 'externalDocs'
  | 'paths'
  | 'pathItem'
  | 'operation'
  | 'parameter'
  | 'responses'
  | 'response'
  | 'header'
  | 'items'
  | 'schema'
  | 'xml'
  | 'securityScheme'
  | 'securityRequirement';

/** For each kind, where its members lead: to a kind, or through maps and lists (`*`) to one. */
type Members = {readonly [key: string]: Part | {readonly '*': Part}};

const EXTERNAL: Members = {externalDocs: 'externalDocs'};
const REQUIREMENTS: Members = {security: {'*': 'securityRequirement'}};
const OPERATION: Part = 'operation';

const MEMBERS: Readonly<Partial<Record<Part, Members>>> = {
  root: {
    ...EXTERNAL,
    ...REQUIREMENTS,
    info: 'info',
    tags: {'*': 'tag'},
    paths: 'paths',
    definitions: {'*': 'schema'},
    parameters: {'*': 'parameter'},
    responses: {'*': 'response'},
    securityDefinitions: {'*': 'securityScheme'},
  },
  info: {contact: 'contact', license: 'license'},
  tag: EXTERNAL,
  paths: {'*': 'pathItem'},
  pathItem: {
    parameters: {'*': 'parameter'},
    'x-ms-notification-content': 'response',
    get: OPERATION,
    put: OPERATION,
    post: OPERATION,
    delete: OPERATION,
    options: OPERATION,
    head: OPERATION,
    patch: OPERATION,
  },
  operation: {...EXTERNAL, ...REQUIREMENTS, parameters: {'*': 'parameter'}, responses: 'responses'},
  parameter: {schema: 'schema', items: 'items'},
  responses: {'*': 'response'},
  response: {schema: 'schema', headers: {'*': 'header'}},
  header: {items: 'items'},
  items: {items: 'items'},
  schema: {
    ...EXTERNAL,
    xml: 'xml',
    items: 'schema',
    additionalProperties: 'schema',
    properties: {'*': 'schema'},
    allOf: {'*': 'schema'},
  },
};

/** The kind of the innermost object that a pointer leads to or into: `/paths/~1a/get/tags/0` → `operation`. */
export function partOf(pointer: Pointer): Part {
  return descend(pointer).part;
}

/** The kind of the object that a pointer leads to exactly; undefined for a map, a list or a value in one. */
export function partAt(pointer: Pointer): Part | undefined {
  const {part, isExact} = descend(pointer);
  return isExact ? part : undefined;
}

function descend(pointer: Pointer): {readonly part: Part; readonly isExact: boolean} {
  let part: Part = 'root';
  const keys = parsePointer(pointer);
  for (let at = 0; at < keys.length; at += 1) {
    const members: Members = MEMBERS[part] ?? {};
    const next = ownMember(members, keys[at] ?? '') ?? ownMember(members, '*');
    if (next === undefined) return {part, isExact: false};
    if (typeof next === 'string') part = next;
    else if (at + 1 === keys.length) return {part, isExact: false};
    else {
      part = next['*'];
      at += 1;
    }
  }
  return {part, isExact: true};
}

function ownMember(members: Members, key: string): Members[string] | undefined {
  return Object.hasOwn(members, key) ? members[key] : undefined;
}
