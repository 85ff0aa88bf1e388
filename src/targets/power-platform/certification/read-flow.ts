import {isObject, type JsonObject, objectOf, textOf} from '../../../core/json/value.js';
import {child, type Pointer} from '../../../core/pointer.js';
import type {Source} from '../../../core/source.js';
import {elementsNamed, textIn} from '../../../core/xml/find-elements.js';
import type {XmlElement} from '../../../core/xml/parse-xml.js';
import {type ConnectorPart, filesIn, pathIn, type Solution} from './package-node.js';

/** An action or trigger that calls an operation of a connector. */
export interface Call {
  readonly pointer: Pointer;
  /** The key of the connection reference that it uses. */
  readonly connection: string;
  readonly operationId: string;
}

/** A cloud flow as exported: its connections, and the calls that go through them. */
export interface Flow {
  readonly file: string;
  readonly referencesPointer: Pointer;
  readonly calls: readonly Call[];
  /** Keys of the connection references that lead to a connector. */
  readonly connectionsOf: (
    connector: ConnectorPart,
    logicalNames: ReadonlySet<string>,
  ) => ReadonlySet<string>;
}

/** The flows of a solution whose files parse. */
export function flowsOf(solution: Solution, sources: ReadonlyMap<string, Source>): Flow[] {
  return filesIn(solution, 'Workflows').flatMap(name => {
    const file = pathIn(solution, `Workflows/${name}`);
    const value = sources.get(file)?.value;
    return isObject(value) ? [flowOf(file, value)] : [];
  });
}

function flowOf(file: string, value: JsonObject): Flow {
  const properties = objectOf(value['properties']);
  const references = objectOf(properties['connectionReferences']);
  const calls: Call[] = [];
  collectCalls(properties['definition'], '/properties/definition', calls);
  return {
    file,
    referencesPointer: isObject(properties['connectionReferences'])
      ? '/properties/connectionReferences'
      : '',
    calls,
    connectionsOf: (connector, logicalNames) =>
      new Set(
        Object.entries(references)
          .filter(([key, reference]) => leadsTo(key, objectOf(reference), connector, logicalNames))
          .map(([key]) => key),
      ),
  };
}

/** Newer flows name a connection reference of the solution, older ones only the api. */
function leadsTo(
  key: string,
  reference: JsonObject,
  connector: ConnectorPart,
  logicalNames: ReadonlySet<string>,
): boolean {
  const logical = textOf(objectOf(reference['connection'])['connectionReferenceLogicalName']);
  if (logical !== undefined && logicalNames.size > 0) return logicalNames.has(logical);
  const api = textOf(objectOf(reference['api'])['name']) ?? key;
  return isApiOf(api, connector);
}

function collectCalls(value: unknown, pointer: Pointer, calls: Call[]): void {
  if (typeof value !== 'object' || value === null) return;
  const host = objectOf(objectOf(objectOf(value)['inputs'])['host']);
  const connection = textOf(host['connectionName']) ?? connectionInExpression(host);
  if (connection !== undefined) {
    const operationId = textOf(host['operationId']) ?? '';
    const at =
      operationId === ''
        ? child(pointer, 'inputs', 'host')
        : child(pointer, 'inputs', 'host', 'operationId');
    calls.push({pointer: at, connection, operationId});
  }
  for (const [key, inner] of Object.entries(value)) collectCalls(inner, child(pointer, key), calls);
}

/** `@parameters('$connections')['shared_x']['connectionId']` → `shared_x`. */
function connectionInExpression(host: JsonObject): string | undefined {
  const name = textOf(objectOf(host['connection'])['name']) ?? '';
  return /\$connections'\)\['([^']+)'\]/.exec(name)?.[1];
}

/** Logical names of the connection references in a solution that lead to a connector. */
export function referencesTo(connector: ConnectorPart, root: XmlElement | undefined): Set<string> {
  const leading = elementsNamed(root, 'connectionreference').filter(reference => {
    const custom = elementsNamed(reference, 'customconnectorid')[0];
    const id = custom ? textIn(custom, 'connectorid') || custom.text : '';
    if (id !== '') return bare(id) === bare(connector.id);
    return isApiOf(textIn(reference, 'connectorid').split('/').at(-1) ?? '', connector);
  });
  return new Set(leading.map(one => one.attributes.get('connectionreferencelogicalname') ?? ''));
}

function bare(id: string): string {
  return id.replace(/[{}]/g, '').toLowerCase();
}

/** The runtime id is `shared_`, the encoded name, and a hash of the environment. */
function isApiOf(api: string, {name}: ConnectorPart): boolean {
  const encoded = name.replace(/[^a-z0-9]/gi, one => `-${one.charCodeAt(0).toString(16)}`);
  return name !== '' && api.toLowerCase().startsWith(`shared_${encoded.toLowerCase()}`);
}
