import {isObject} from '../../../../core/json/value.js';
import {child} from '../../../../core/pointer.js';
import type {Node} from '../../../../lint/definition/nodes.js';
import type {Report} from '../../../../lint/rule.js';
import {queryParameter, withParameters} from '../_helpers/tide-samples.js';
import {valuePlaces} from '../_helpers/value-places.js';
import type {PowerPlatformRule} from '../nodes.js';

export const paramArrayItems: PowerPlatformRule = {
  id: 'param-array-items',
  code: 'ArrayHasNoItems',
  severity: 'error',
  summary: 'A parameter or header that is an array says of what: `items` with a `type`.',
  why: 'The service refuses the definition, as the designer could not offer a field for the elements.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'an array of texts',
      definition: withParameters(queryParameter({type: 'array', items: {type: 'string'}})),
      expected: [],
    },
    {
      name: 'an array of anything',
      definition: withParameters(queryParameter({type: 'array'})),
      expected: [
        '#/paths/~1tides/get/parameters/0: Unexpected array without `items`, expected the type of its elements',
      ],
    },
    {
      name: 'elements without a type',
      definition: withParameters(queryParameter({type: 'array', items: {maxLength: 10}})),
      expected: [
        '#/paths/~1tides/get/parameters/0/items: Unexpected `items` without `type`, expected the type of the elements',
      ],
    },
  ],
  check: {parameter: checkPlaces, header: checkPlaces},
};

function checkPlaces(node: Node, report: Report): void {
  for (const {pointer, value} of valuePlaces(node)) {
    const items = value['items'];
    const at = {pointer: child(pointer, 'items')};
    if (value['type'] !== 'array') continue;
    if (items === undefined)
      report('Unexpected array without `items`, expected the type of its elements', at);
    else if (isObject(items) && !Object.hasOwn(items, 'type'))
      report('Unexpected `items` without `type`, expected the type of the elements', at);
  }
}
