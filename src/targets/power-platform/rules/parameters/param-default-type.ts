import {checkDefaultType} from '../_helpers/check-values.js';
import {queryParameter, withParameters} from '../_helpers/tide-samples.js';
import {inValuePlaces} from '../_helpers/value-places.js';
import type {PowerPlatformRule} from '../nodes.js';

export const paramDefaultType: PowerPlatformRule = {
  id: 'param-default-type',
  code: 'DefaultValueMustMatchType',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'The `default` of a parameter has the type of the parameter.',
  why: 'The validator refuses it: the default would be sent as a value that the parameter cannot have.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'a whole number',
      definition: withParameters(queryParameter({type: 'integer', default: 7})),
      expected: [],
    },
    {
      name: 'a number in quotes',
      definition: withParameters(queryParameter({type: 'integer', default: '7'})),
      expected: [
        '#/paths/~1tides/get/parameters/0/default: Unexpected text `7` as `default`, expected a whole number without quotes',
      ],
    },
    {
      name: 'a number for a text, inside an array',
      definition: withParameters(
        queryParameter({type: 'array', items: {type: 'string', default: 7}}),
      ),
      expected: [
        '#/paths/~1tides/get/parameters/0/items/default: Unexpected number 7 as `default`, expected a text',
      ],
    },
    {
      name: 'a whole number for any number',
      definition: withParameters(queryParameter({type: 'number', default: 7})),
      expected: [],
    },
  ],
  check: {parameter: inValuePlaces(checkDefaultType), header: inValuePlaces(checkDefaultType)},
};
