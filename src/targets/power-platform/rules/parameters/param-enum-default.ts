import {checkDefaultInEnum} from '../_helpers/check-values.js';
import {queryParameter, withBody, withParameters} from '../_helpers/tide-samples.js';
import {inValuePlaces} from '../_helpers/value-places.js';
import type {PowerPlatformRule} from '../nodes.js';

export const paramEnumDefault: PowerPlatformRule = {
  id: 'param-enum-default',
  severity: 'warning',
  summary: 'A `default` is one of the values of `enum`.',
  why: 'The designer shows a choice that is not on the list, and the service gets a value it does not know.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
  examples: [
    {
      name: 'one of the values',
      definition: withParameters(queryParameter({enum: ['high', 'low'], default: 'low'})),
      expected: [],
    },
    {
      name: 'another value in a parameter',
      definition: withParameters(queryParameter({enum: ['high', 'low'], default: 'Low'})),
      expected: [
        '#/paths/~1tides/get/parameters/0/default: Unexpected text `Low` as `default`, expected one of the values of `enum`',
      ],
    },
    {
      name: 'another value in a schema',
      definition: withBody({type: 'string', enum: ['high', 'low'], default: ''}),
      expected: [
        '#/paths/~1tides/post/parameters/0/schema/default: Unexpected empty text as `default`, expected one of the values of `enum`',
      ],
    },
    {
      name: 'values of another type, told by another rule',
      definition: withParameters(
        queryParameter({type: 'boolean', enum: ['true', 'false'], default: false}),
      ),
      expected: [],
    },
  ],
  check: {
    parameter: inValuePlaces(checkDefaultInEnum),
    header: inValuePlaces(checkDefaultInEnum),
    schema: checkDefaultInEnum,
  },
};
