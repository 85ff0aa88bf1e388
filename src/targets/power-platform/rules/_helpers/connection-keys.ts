import {textOf} from '../../../../core/json/value.js';
import type {DefinitionNode} from '../../../../lint/definition/nodes.js';

/** One list a definition, made when a rule first asks. */
const known = new WeakMap<DefinitionNode, ReadonlySet<string>>();

/** Whether the API key of `securityDefinitions` is sent in this place under this name; case does not matter. */
export function isConnectionKey(definition: DefinitionNode, place: string, name: string): boolean {
  const keys = known.get(definition) ?? keysOf(definition);
  known.set(definition, keys);
  return keys.has(`${place} ${name.toLowerCase()}`);
}

function keysOf({securitySchemes}: DefinitionNode): ReadonlySet<string> {
  const keys = securitySchemes.filter(({value}) => value['type'] === 'apiKey');
  return new Set(
    keys.map(({value}) => `${textOf(value['in'])} ${textOf(value['name'])?.toLowerCase()}`),
  );
}
