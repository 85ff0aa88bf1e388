import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** A folder → the connectors in it at any depth: where each lies, its definition's file name, its published properties. */
export function findConnectors(folder) {
  const entries = readdirSync(folder, {withFileTypes: true}).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  const below = entries
    .filter(entry => entry.isDirectory() && entry.name !== 'node_modules')
    .flatMap(entry => findConnectors(join(folder, entry.name)));
  const names = entries.filter(entry => entry.isFile()).map(entry => entry.name);
  const definition = names.find(name => /swagger\.json$/i.test(name));
  const properties = names.find(name => /^apiproperties\.json$/i.test(name));
  if (definition === undefined || properties === undefined) return below;
  return [{folder, definition, published: readProperties(join(folder, properties))}, ...below];
}

/** `properties` of a published apiProperties.json; undefined where that file is broken. */
function readProperties(file) {
  try {
    const document = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
    return typeof document.properties === 'object' ? document.properties : undefined;
  } catch {
    return undefined;
  }
}
