import {type Asset, type Assets, tracesToItself} from '../../../core/assets.js';
import type {Location} from '../../../core/diagnostic.js';
import {isObject, type JsonObject, member, textOf} from '../../../core/json/value.js';
import {type Pointer, parsePointer} from '../../../core/pointer.js';
import {elementsNamed, textIn} from '../../../core/xml/find-elements.js';
import type {XmlElement} from '../../../core/xml/parse-xml.js';
import {FILE_NAMES, type Role} from '../assets/roles.js';
import {firstConnector} from './first-connector.js';
import {type ConnectorPart, filesIn, type PackageNode, pathIn, placeOf} from './package-node.js';

/** Which file of a connector has which member of apiProperties. */
const PARTS: Readonly<Record<string, string>> = {
  connectionParameters: 'connectionparameters',
  connectionParameterSets: 'connectionparametersets',
  policyTemplateInstances: 'policytemplateinstances',
};

/** The connector of a package as assets, so that all rules of connectors apply to it; undefined where there is none. */
export function packageAssets(node: PackageNode): Assets | undefined {
  const connector = firstConnector(node);
  if (!connector) return undefined;
  const documents = new Map<string, Asset>([['properties', propertiesAsset(connector, node)]]);
  for (const [role, asset] of filesOf(connector, node)) if (asset) documents.set(role, asset);
  const info = member(documents.get('definition')?.value, 'info');
  return {
    folder: connector.customizations,
    title: textOf(member(info, 'title')) ?? connector.name,
    origin: 'found',
    documents,
    fileNames: [...documents.values()].map(({name}) => name),
    sources: node.sources,
  };
}

function filesOf({files}: ConnectorPart, node: PackageNode): [Role, Asset | undefined][] {
  const assetOf = (role: Role, element: string): Asset | undefined => {
    const file = files.get(element);
    if (!file?.bytes) return undefined;
    return {...baseOf(role, file.file, file.bytes), value: file.value};
  };
  const icon = assetOf('icon', 'iconblob');
  const script = assetOf('script', 'customcodeblobcontent');
  return [
    ['definition', assetOf('definition', 'openapidefinition')],
    ['icon', icon],
    ['script', script && withText(script, node)],
    ['intro', introOf(node)],
  ];
}

function baseOf(role: Role, file: string, bytes: Uint8Array): Asset {
  return {name: FILE_NAMES[role], file, bytes, trace: tracesToItself(file)};
}

function withText(asset: Asset, {sources}: PackageNode): Asset | undefined {
  const text = sources.get(asset.file)?.text;
  return text === undefined ? undefined : {...asset, text};
}

function introOf(node: PackageNode): Asset | undefined {
  const {outer} = node;
  const name = outer && filesIn(outer, '').find(one => /\.md$/i.test(one));
  const bytes = name === undefined ? undefined : outer?.read(name);
  if (!outer || !bytes || name === undefined) return undefined;
  return withText(baseOf('intro', pathIn(outer, name), bytes), node);
}

/** apiProperties as the solution spreads them over its files. */
function propertiesAsset(connector: ConnectorPart, node: PackageNode): Asset {
  const properties: Record<string, unknown> = {};
  for (const [key, element] of Object.entries(PARTS)) {
    const value = connector.files.get(element)?.value;
    if (value !== undefined) properties[key] = value;
  }
  const color = textIn(connector.element, 'iconbrandcolor');
  if (color !== '') properties['iconBrandColor'] = color;
  const operations = connector.files.get('scriptoperations')?.value ?? inlineOperations(connector);
  if (operations !== undefined) properties['scriptOperations'] = operations;
  const value = {properties: {...properties, ...ownersOf(node)}};
  const file = connector.customizations;
  return {name: FILE_NAMES.properties, file, value, trace: traceIn(connector, node)};
}

function inlineOperations({element}: ConnectorPart): unknown {
  const text = textIn(element, 'scriptoperations');
  if (!text.startsWith('[')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Solutions have no such members: those of the pull request, else the publisher of the solution. */
function ownersOf(node: PackageNode): JsonObject {
  const given = member(node.pullRequest?.documents.get('properties')?.value, 'properties');
  if (isObject(given)) return {publisher: given['publisher'], stackOwner: given['stackOwner']};
  const publisher = publisherOf(node);
  const name = elementsNamed(publisher, 'LocalizedName')[0]?.attributes.get('description');
  const known = name || textIn(publisher, 'UniqueName') || 'unknown';
  return {publisher: known, stackOwner: known};
}

function publisherOf({solutions}: PackageNode): XmlElement | undefined {
  return elementsNamed(solutions[0]?.manifest?.root, 'Publisher')[0];
}

function placeOfOwner(pointer: Pointer, node: PackageNode): Location | undefined {
  const given = node.pullRequest?.documents.get('properties');
  if (isObject(member(given?.value, 'properties'))) return given?.trace(pointer);
  const publisher = publisherOf(node);
  const file = node.solutions[0]?.manifest?.file;
  return publisher && file !== undefined ? {pointer: '', ...placeOf(file, publisher)} : undefined;
}

/** A value of apiProperties → the file of the package that has it. */
function traceIn(connector: ConnectorPart, node: PackageNode): (pointer: Pointer) => Location {
  const {element, customizations, files} = connector;
  return pointer => {
    const [, key = ''] = parsePointer(pointer);
    const owner = /^(publisher|stackOwner)$/.test(key) ? placeOfOwner(pointer, node) : undefined;
    if (owner) return owner;
    const file = files.get(PARTS[key] ?? key.toLowerCase());
    if (file?.bytes && key !== '') {
      const inFile = pointer.split('/').slice(3);
      return {file: file.file, pointer: inFile.map(part => `/${part}`).join('')};
    }
    const place = element.children.find(({name}) => name === key.toLowerCase()) ?? element;
    return {pointer: '', ...placeOf(customizations, place)};
  };
}
