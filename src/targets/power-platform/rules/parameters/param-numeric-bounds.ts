import {checkNumberBounds, NUMBER_CODES, reportTooSmall} from '../_helpers/check-bounds.js';
import {queryParameter, withParameters} from '../_helpers/tide-samples.js';
import {inValuePlaces} from '../_helpers/value-places.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

export const paramNumericBounds: PowerPlatformRule = {
  id: 'param-numeric-bounds',
  code: NUMBER_CODES,
  severity: 'error',
  summary:
    'In a parameter `minimum` is at most `maximum`, exclusive bounds stand beside their number, `multipleOf` is above 0.',
  why: 'The service refuses the definition: no value could fulfil such bounds.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'from 1 to 31',
      definition: withParameters(queryParameter({type: 'integer', minimum: 1, maximum: 31})),
      expected: [],
    },
    {
      name: 'bounds in the wrong order',
      definition: withParameters(queryParameter({type: 'integer', minimum: 31, maximum: 1})),
      expected: [
        '#/paths/~1tides/get/parameters/0/minimum: Unexpected `minimum` of 31 above `maximum` of 1, expected at most that',
      ],
    },
    {
      name: 'exclusive of what',
      definition: withParameters(
        queryParameter({type: 'integer', exclusiveMinimum: true, exclusiveMaximum: true}),
      ),
      expected: [
        '#/paths/~1tides/get/parameters/0/exclusiveMaximum: Unexpected `exclusiveMaximum` without `maximum`, expected both or none',
        '#/paths/~1tides/get/parameters/0/exclusiveMinimum: Unexpected `exclusiveMinimum` without `minimum`, expected both or none',
      ],
    },
    {
      name: 'a multiple of nothing',
      definition: withParameters(queryParameter({type: 'integer', multipleOf: 0})),
      expected: [
        '#/paths/~1tides/get/parameters/0/multipleOf: Unexpected `multipleOf` of `0`, expected a number above 0',
      ],
    },
  ],
  check: {
    violation(violation, report) {
      if (ownerOf(violation) === 'param-numeric-bounds') reportTooSmall(violation, report);
    },
    parameter: inValuePlaces(checkNumberBounds),
    header: inValuePlaces(checkNumberBounds),
  },
};
