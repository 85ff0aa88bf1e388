import {decodeText} from '../../../core/decode-text.js';
import {textSource} from '../../../core/source.js';
import {elementsNamed, textIn} from '../../../core/xml/find-elements.js';
import {parseXml, type XmlElement} from '../../../core/xml/parse-xml.js';
import {hasContent} from './has-content.js';
import {
  type Archive,
  archiveIn,
  type ConnectorFile,
  type ConnectorPart,
  hasFile,
  ownFoldersIn,
  pathIn,
  type Solution,
  type XmlDocument,
} from './package-node.js';
import {type Reading, readJson, withoutRule} from './read-json.js';

/** The elements of a Connector node that name files, as Dataverse exports them. */
const FILE_ELEMENTS = [
  'openapidefinition',
  'connectionparameters',
  'connectionparametersets',
  'policytemplateinstances',
  'customcodeblobcontent',
  'scriptoperations',
  'iconblob',
] as const;

/** A solution has one connector. */
const MOST_CONNECTORS = 20;

/** Reads what a solution's zip says about its connectors and flows. */
export async function readSolution(
  opened: Archive,
  name: string,
  reading: Reading,
): Promise<Solution> {
  const archive = withoutWrapper(opened);
  readXml(archive, '[Content_Types].xml', reading);
  const manifest = readXml(archive, 'solution.xml', reading);
  const customizations = readCustomizations(archive, reading);
  const connectors: ConnectorPart[] = [];
  for (const element of connectorNodes(customizations)) {
    connectors.push(await readConnector(archive, element, reading));
  }
  await readWorkflows(archive, reading);
  const kind = kindOf(customizations, connectors.length > 0);
  return {...archive, name, manifest, customizations, kind, connectors};
}

/** A solution that was zipped with the folder around it is wrong, but can be looked at. */
function withoutWrapper(archive: Archive): Archive {
  if (hasFile(archive, 'solution.xml')) return archive;
  const folder = ownFoldersIn(archive, '').find(name => hasFile(archive, `${name}/solution.xml`));
  return folder === undefined ? archive : archiveIn(archive, folder);
}

function connectorNodes(customizations: XmlDocument | undefined): XmlElement[] {
  return elementsNamed(customizations?.root, 'Connector').filter(hasContent);
}

function readCustomizations(archive: Archive, reading: Reading): XmlDocument | undefined {
  const document = readXml(archive, 'customizations.xml', reading);
  const count = connectorNodes(document).length;
  if (!document || count <= MOST_CONNECTORS) return document;
  const message = `Unexpected ${count} connectors in one solution, expected one`;
  reading.opener.problems.push({file: document.file, message});
  return undefined;
}

function readXml(archive: Archive, name: string, reading: Reading): XmlDocument | undefined {
  const bytes = archive.read(name);
  if (!bytes) return undefined;
  const file = pathIn(archive, name);
  const text = decodeText(file, bytes);
  if (text.value === undefined) {
    reading.opener.problems.push(...text.diagnostics.map(withoutRule));
    return undefined;
  }
  reading.sources.set(file, textSource(file, bytes, text.value));
  const parsed = parseXml(text.value);
  if (parsed.problem === undefined) return {file, root: parsed.root};
  reading.opener.problems.push({file, ...parsed.at, message: parsed.problem});
  return undefined;
}

async function readConnector(
  archive: Archive,
  element: XmlElement,
  reading: Reading,
): Promise<ConnectorPart> {
  const files = new Map<string, ConnectorFile>();
  for (const name of FILE_ELEMENTS) {
    const child = element.children.find(one => one.name === name);
    if (child && child.text !== '' && !isInline(child)) {
      files.set(name, await readConnectorFile(archive, child, reading));
    }
  }
  return {
    element,
    customizations: pathIn(archive, 'customizations.xml'),
    name: textIn(element, 'name'),
    id: textIn(element, 'connectorid'),
    files,
  };
}

/** Script operations are a list in the XML itself, in some exports. */
function isInline({name, text}: XmlElement): boolean {
  return name === 'scriptoperations' && text.startsWith('[');
}

async function readConnectorFile(
  archive: Archive,
  element: XmlElement,
  reading: Reading,
): Promise<ConnectorFile> {
  const path = element.text.replace(/^\//, '');
  const file = pathIn(archive, path);
  const bytes = archive.read(path);
  const value = /\.json$/i.test(path) ? await readJson(file, bytes, reading) : undefined;
  if (bytes && /\.csx$/i.test(path)) addText(file, bytes, reading);
  return {element, path, file, isThere: hasFile(archive, path), bytes, value};
}

async function readWorkflows(archive: Archive, reading: Reading): Promise<void> {
  for (const {name, isFolder} of archive.entries) {
    if (isFolder || !/^Workflows\/[^/]+\.json$/i.test(name)) continue;
    await readJson(pathIn(archive, name), archive.read(name), reading);
  }
}

function addText(file: string, bytes: Uint8Array, {opener, sources}: Reading): void {
  const text = decodeText(file, bytes);
  if (text.value === undefined) opener.problems.push(...text.diagnostics.map(withoutRule));
  else sources.set(file, textSource(file, bytes, text.value));
}

/** As Microsoft's script tells them apart: by nodes that have content. */
function kindOf(customizations: XmlDocument | undefined, hasConnector: boolean): Solution['kind'] {
  const has = (name: string) => elementsNamed(customizations?.root, name).some(hasContent);
  if (!hasConnector) return 'unknown';
  if (has('aicopilot_aiplugin')) return 'plugin';
  return has('Workflows') ? 'flow' : 'connector';
}
