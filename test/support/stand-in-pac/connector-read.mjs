// `pac connector list` and `download`.
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {failures, PacError, read, say, signedIn, write} from './state.mjs';
import {text} from './texts.mjs';

const REDIRECT = 'https://global.consent.azure-apim.net/redirect';

export function connectorList(given) {
  signedIn(given);
  const count = read('lists.json', 0) + 1;
  write('lists.json', count);
  if (failures().includes(`list-${count}`)) throw new PacError(text('gateway'));
  const connectors = read('connectors.json', []);
  if (failures().includes('no-json'))
    return say(connectors.map(({id, title}) => `${id}  ${title}`).join('\n'));
  const items = connectors.map(({id, name, title}) => ({
    ConnectorId: id,
    Name: name,
    ...(failures().includes('no-titles') ? {} : {DisplayName: title}),
  }));
  say(JSON.stringify(items, null, 2));
}

export function connectorDownload(given) {
  signedIn(given);
  const id = given['--connector-id'];
  const connector = read('connectors.json', []).find(one => one.id === id);
  if (!id || !connector) throw new PacError(text('no-connector', id));
  const folder = given['--outputDirectory'] ?? '.';
  mkdirSync(folder, {recursive: true});
  const put = (name, content) => writeFileSync(join(folder, name), content);
  put('apiDefinition.json', JSON.stringify(connector.definition, null, 2));
  put('apiProperties.json', JSON.stringify({properties: asKept(connector.properties)}, null, 2));
  if (connector.script) put('script.csx', connector.script);
  say(text('downloaded'));
}

/** The service never gives a client secret back, and sets the redirect URL by itself. */
function asKept(properties) {
  const copy = structuredClone(properties);
  for (const {oAuthSettings} of Object.values(copy.connectionParameters ?? {})) {
    if (!oAuthSettings) continue;
    delete oAuthSettings.clientSecret;
    oAuthSettings.redirectUrl = REDIRECT;
  }
  return copy;
}
