// `pac connector create` and `update`: reads the files that it is given, and checks what the service is known to check.
import {randomUUID} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {isGuid} from './flags.mjs';
import {failures, PacError, read, say, signedIn, write} from './state.mjs';
import {text} from './texts.mjs';

export function connectorCreate(given) {
  signedIn(given);
  const connector = readConnector(given);
  if (connector.script !== undefined) failOverScript(connector);
  const id = randomUUID();
  const prefix = given['--solution-unique-name'] ? 'new_' : 'cr123_';
  keep({...connector, id, name: `${prefix}${encode(connector.title)}`});
  if (failures().includes('no-id')) return say(text('created-silently'));
  say(text('created', id));
}

export function connectorUpdate(given) {
  signedIn(given);
  const id = given['--connector-id'];
  const known = read('connectors.json', []).find(connector => connector.id === id);
  if (!known) throw new PacError(text('no-connector', id));
  const connector = readConnector(given);
  if (connector.properties.stackOwner !== undefined) throw new PacError(text('stack-owner'));
  if (failures().includes('update')) throw new PacError(text('gateway'));
  keep({...known, ...connector});
  say(text('updated'));
}

/** The service may make the connector before it fails. */
function failOverScript(connector) {
  if (failures().includes('provisioning')) throw new PacError(text('provisioning'));
  const made = failures().filter(one => one.startsWith('gateway-made'));
  for (const _ of made)
    keep({...connector, id: randomUUID(), name: `cr123_${encode(connector.title)}`});
  if (failures().some(one => one.startsWith('gateway'))) throw new PacError(text('gateway'));
}

function readConnector(given) {
  const files = {...filesOfSettings(given['--settings-file']), ...filesOfFlags(given)};
  if (!files.definition) throw new PacError(text('no-definition'));
  if (files.icon && !files.icon.endsWith('.png')) throw new PacError(text('bad-file', files.icon));
  if (files.script && !files.script.endsWith('.csx'))
    throw new PacError(text('bad-file', files.script));
  const definition = JSON.parse(contentOf(files.definition));
  const properties = JSON.parse(contentOf(files.properties ?? '{}')).properties ?? {};
  if (definition.openapi) throw new PacError(text('openapi-3'));
  if (!files.script && (properties.scriptOperations ?? []).length > 0)
    throw new PacError(text('operations'));
  if (files.icon) contentOf(files.icon);
  const script = files.script && contentOf(files.script);
  return {title: definition.info.title, definition, properties, script};
}

function filesOfFlags(given) {
  const files = {
    definition: given['--api-definition-file'],
    properties: given['--api-properties-file'],
    icon: given['--icon-file'],
    script: given['--script-file'],
  };
  return Object.fromEntries(Object.entries(files).filter(([, path]) => path !== undefined));
}

function filesOfSettings(file) {
  if (file === undefined) return {};
  const settings = JSON.parse(contentOf(file));
  const {connectorId, apiDefinition, apiProperties, icon, script} = settings;
  if (connectorId !== null && !isGuid(String(connectorId)))
    throw new PacError(text('bad-settings'));
  const named = {definition: apiDefinition, properties: apiProperties, icon, script};
  return Object.fromEntries(
    Object.entries(named)
      .filter(([, path]) => path)
      .map(([role, path]) => [role, resolve(dirname(file), path)]),
  );
}

function contentOf(path) {
  if (!existsSync(path)) throw new PacError(text('no-file'));
  return readFileSync(path, 'utf8');
}

function keep(connector) {
  const others = read('connectors.json', []).filter(({id}) => id !== connector.id);
  write('connectors.json', [...others, connector]);
}

/** A space becomes `-20`. */
function encode(title) {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]/g, character => `-${character.charCodeAt(0).toString(16)}`);
}
