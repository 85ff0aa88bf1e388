import {checkFormat} from '../_helpers/known-formats.js';
import {queryParameter, withParameters} from '../_helpers/tide-samples.js';
import {inValuePlaces} from '../_helpers/value-places.js';
import type {PowerPlatformRule} from '../nodes.js';

export const paramFormatKnown: PowerPlatformRule = {
  id: 'param-format-known',
  code: 'UnrecognizedTypeFormat',
  severity: 'warning',
  summary:
    'The `format` of a parameter or header is one that the platform knows, and belongs to its type.',
  why: 'Another format is ignored, and the validator warns of it: users get a plain field.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'a date',
      definition: withParameters(queryParameter({format: 'date'})),
      expected: [],
    },
    {
      name: 'an unknown format',
      definition: withParameters(queryParameter({format: 'guid'})),
      expected: [
        '#/paths/~1tides/get/parameters/0/format: Unexpected format `guid`, expected `int32`, `int64`, `float`, `double`, `byte`, `binary`, `date`, `date-time`, `date-no-tz`, `password`, `email`, `html`, `uri` or `uuid`',
      ],
    },
    {
      name: 'a format of another type',
      definition: withParameters(queryParameter({format: 'int32'})),
      expected: [
        '#/paths/~1tides/get/parameters/0/format: Unexpected format `int32` on type `string`, expected type `integer`',
      ],
    },
  ],
  check: {parameter: inValuePlaces(checkFormat), header: inValuePlaces(checkFormat)},
};
