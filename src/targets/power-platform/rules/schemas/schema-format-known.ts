import {checkFormat} from '../_helpers/known-formats.js';
import {withBody} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

export const schemaFormatKnown: PowerPlatformRule = {
  id: 'schema-format-known',
  code: 'UnrecognizedTypeFormat',
  severity: 'warning',
  summary: 'The `format` of a schema is one that the platform knows, and belongs to its type.',
  why: 'Another format is ignored, and the validator warns of it: values are shown as plain text.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'a time',
      definition: withBody({type: 'string', format: 'date-time'}),
      expected: [],
    },
    {
      name: 'an unknown format',
      definition: withBody({type: 'number', format: 'decimal'}),
      expected: [
        '#/paths/~1tides/post/parameters/0/schema/format: Unexpected format `decimal`, expected `int32`, `int64`, `float`, `double`, `byte`, `binary`, `date`, `date-time`, `date-no-tz`, `password`, `email`, `html`, `uri` or `uuid`',
      ],
    },
    {
      name: 'a format of another type',
      definition: withBody({type: 'number', format: 'int32'}),
      expected: [
        '#/paths/~1tides/post/parameters/0/schema/format: Unexpected format `int32` on type `number`, expected type `integer`',
      ],
    },
    {
      name: 'an empty format',
      definition: withBody({type: 'string', format: ''}),
      expected: [
        '#/paths/~1tides/post/parameters/0/schema/format: Unexpected empty `format`, expected `int32`, `int64`, `float`, `double`, `byte`, `binary`, `date`, `date-time`, `date-no-tz`, `password`, `email`, `html`, `uri` or `uuid`, or no such key',
      ],
    },
  ],
  check: {schema: checkFormat},
};
