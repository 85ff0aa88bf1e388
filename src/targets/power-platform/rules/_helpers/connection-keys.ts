import {textOf} from '../../../../core/json/value.js';
import {oncePer} from '../../../../core/once.js';
import type {DefinitionNode} from '../../../../lint/definition/nodes.js';

/** Whether the API key of `securityDefinitions` is sent in this place under this name; case does not matter. */
export function isConnectionKey(definition: DefinitionNode, place: string, name: string): boolean {
  return keysOf(definition).has(`${place} ${name.toLowerCase()}`);
}

const keysOf = oncePer(({securitySchemes}: DefinitionNode): ReadonlySet<string> => {
  const keys = securitySchemes.filter(({value}) => value['type'] === 'apiKey');
  return new Set(
    keys.map(({value}) => `${textOf(value['in'])} ${textOf(value['name'])?.toLowerCase()}`),
  );
});
