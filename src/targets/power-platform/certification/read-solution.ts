import {decodeText} from '../../../core/decode-text.js';
import type {Diagnostic} from '../../../core/diagnostic.js';
import {parseSource, type Source, textSource} from '../../../core/source.js';
import {elementsNamed, hasContent, textIn} from '../../../core/xml/find-elements.js';
import {parseXml, type XmlElement} from '../../../core/xml/parse-xml.js';
import type {Opener} from './open-archives.js';
import {
  type Archive,
  type ConnectorFile,
  type ConnectorPart,
  pathIn,
  type Solution,
  type XmlDocument,
} from './package-node.js';

/** The elements of a Connector node that name files, as Dataverse exports them. */
export const FILE_ELEMENTS = [
  'openapidefinition',
  'connectionparameters',
  'connectionparametersets',
  'policytemplateinstances',
  'customcodeblobcontent',
  'scriptoperations',
  'iconblob',
] as const;

interface Reading {
  readonly opener: Opener;
  readonly sources: Map<string, Source>;
}

/** Reads what a solution's zip says about its connectors and flows. */
export async function readSolution(
  archive: Archive,
  name: string,
  reading: Reading,
): Promise<Solution> {
  const manifest = readXml(archive, 'solution.xml', reading);
  const customizations = readXml(archive, 'customizations.xml', reading);
  const connectors: ConnectorPart[] = [];
  for (const element of elementsNamed(customizations?.root, 'Connector').filter(hasContent)) {
    connectors.push(await readConnector(archive, element, reading));
  }
  await readWorkflows(archive, reading);
  const kind = kindOf(customizations, connectors.length > 0);
  return {...archive, name, manifest, customizations, kind, connectors};
}

function readXml(archive: Archive, name: string, reading: Reading): XmlDocument | undefined {
  const bytes = archive.read(name);
  if (!bytes) return undefined;
  const file = pathIn(archive, name);
  const text = decodeText(file, bytes);
  if (text.value === undefined) {
    reading.opener.problems.push(...text.diagnostics);
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
  return {element, path, file, bytes, value};
}

async function readWorkflows(archive: Archive, reading: Reading): Promise<void> {
  for (const {name, isFolder} of archive.entries) {
    if (isFolder || !/^Workflows\/[^/]+\.json$/i.test(name)) continue;
    await readJson(pathIn(archive, name), archive.read(name), reading);
  }
}

/** The value of a JSON file. What does not parse is a problem of the package. */
async function readJson(
  file: string,
  bytes: Uint8Array | undefined,
  {opener, sources}: Reading,
): Promise<unknown> {
  if (!bytes) return undefined;
  const parsed = await parseSource(file, bytes);
  opener.problems.push(...parsed.diagnostics.map(withoutRule));
  if (parsed.value) sources.set(file, parsed.value);
  else sources.set(file, textSource(file, bytes, new TextDecoder().decode(bytes)));
  return parsed.value?.value;
}

function withoutRule({
  file,
  pointer,
  line,
  column,
  message,
}: Diagnostic): Opener['problems'][number] {
  return {
    file,
    pointer,
    message,
    ...(line === undefined ? {} : {line}),
    ...(column === undefined ? {} : {column}),
  };
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
