import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const MAXIMUM_COPIES = 200;
const SAMPLE = 'samples/api-key-header/openapi.json';

/** Writes a connector whose definition is a sample repeated until it has `bytes` bytes. Gives the paths of its files. */
export function writeConnector(folder, bytes) {
  mkdirSync(folder, {recursive: true});
  const definition = join(folder, 'apiDefinition.swagger.json');
  const configFile = join(folder, 'config.json');
  const config = {apiDefinition: 'apiDefinition.swagger.json', publisher: 'P', stackOwner: 'P'};
  const text = definitionOf(bytes);
  writeFileSync(definition, text);
  writeFileSync(configFile, JSON.stringify(config));
  return {definition, configFile, bytes: Buffer.byteLength(text)};
}

/** Up to 200 copies of the operations, then wider schemas: a connector may have no more than 256 operations. */
function definitionOf(bytes) {
  const {paths, definitions, ...rest} = JSON.parse(readFileSync(SAMPLE, 'utf8'));
  let [width, copies] = [0, Number.POSITIVE_INFINITY];
  while (copies > MAXIMUM_COPIES) {
    width += 1;
    const part = {paths, definitions: widened(definitions, width)};
    copies = Math.max(1, Math.floor((bytes - sizeOf(rest)) / sizeOf(part)));
  }
  return print({...rest, ...grown({paths, definitions: widened(definitions, width)}, copies)});
}

function grown({paths, definitions}, copies) {
  const all = {paths: {}, definitions: {}};
  for (let number = 1; number <= copies; number += 1) {
    Object.assign(all.paths, renamed(paths, number));
    Object.assign(all.definitions, renamed(definitions, number));
  }
  return all;
}

/** Every schema with each of its properties `width` times. */
function widened(definitions, width) {
  const wide = Object.entries(definitions).map(([name, schema]) => {
    const properties = Object.entries(schema.properties ?? {});
    const repeated = Array.from({length: width}, (_, index) =>
      properties.map(([key, value]) => [index === 0 ? key : `${key}${index}`, value]),
    );
    return [name, {...schema, properties: Object.fromEntries(repeated.flat())}];
  });
  return Object.fromEntries(wide);
}

/** The same under other names: paths, definitions and what refers to them, operations and their texts. */
function renamed(members, number) {
  const text = JSON.stringify(members)
    .replace(/"(#\/definitions\/[^"]+)"/g, `"$1${number}"`)
    .replace(/"operationId":"([^"]+)"/g, `"operationId":"$1${number}"`)
    .replace(/"summary":"([^"]+)"/g, `"summary":"$1 ${number}"`);
  const copied = Object.entries(JSON.parse(text));
  return Object.fromEntries(copied.map(([key, value]) => [nameOf(key, number), value]));
}

function nameOf(key, number) {
  return key.startsWith('/') ? `/part-${number}${key}` : `${key}${number}`;
}

function sizeOf(value) {
  return Buffer.byteLength(print(value));
}

function print(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
