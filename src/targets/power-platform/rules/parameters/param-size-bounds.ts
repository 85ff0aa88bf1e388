import {checkSizeBounds, reportTooSmall, SIZE_CODES} from '../_helpers/check-bounds.js';
import {queryParameter, withParameters} from '../_helpers/tide-samples.js';
import {inValuePlaces} from '../_helpers/value-places.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

export const paramSizeBounds: PowerPlatformRule = {
  id: 'param-size-bounds',
  code: SIZE_CODES.filter(code => !code.includes('Properties')),
  severity: 'error',
  summary:
    'In a parameter lengths and counts are at least 0, and the smallest is at most the largest.',
  why: 'The service refuses the definition: no value could fulfil such bounds.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'ten characters',
      definition: withParameters(queryParameter({minLength: 10, maxLength: 10})),
      expected: [],
    },
    {
      name: 'a negative length',
      definition: withParameters(queryParameter({minLength: -1, maxLength: -1})),
      expected: [
        '#/paths/~1tides/get/parameters/0/maxLength: Unexpected `maxLength` of `-1`, expected at least 0',
        '#/paths/~1tides/get/parameters/0/minLength: Unexpected `minLength` of `-1`, expected at least 0',
      ],
    },
    {
      name: 'a negative count',
      definition: withParameters(
        queryParameter({type: 'array', items: {type: 'string'}, minItems: -1, maxItems: -1}),
      ),
      expected: [
        '#/paths/~1tides/get/parameters/0/maxItems: Unexpected `maxItems` of `-1`, expected at least 0',
        '#/paths/~1tides/get/parameters/0/minItems: Unexpected `minItems` of `-1`, expected at least 0',
      ],
    },
    {
      name: 'lengths in the wrong order',
      definition: withParameters(queryParameter({minLength: 10, maxLength: 4})),
      expected: [
        '#/paths/~1tides/get/parameters/0/minLength: Unexpected `minLength` of 10 above `maxLength` of 4, expected at most that',
      ],
    },
    {
      name: 'counts in the wrong order',
      definition: withParameters(
        queryParameter({type: 'array', items: {type: 'string'}, minItems: 3, maxItems: 2}),
      ),
      expected: [
        '#/paths/~1tides/get/parameters/0/minItems: Unexpected `minItems` of 3 above `maxItems` of 2, expected at most that',
      ],
    },
  ],
  check: {
    violation(violation, report) {
      if (ownerOf(violation) === 'param-size-bounds') reportTooSmall(violation, report);
    },
    parameter: inValuePlaces(checkSizeBounds),
    header: inValuePlaces(checkSizeBounds),
  },
};
