import {quote} from '../../../../core/json/value.js';
import {withParameters} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

const POSITIONS = ['parameter', 'schema'];

const IGNORED: Readonly<Record<string, string>> = {
  'x-ms-enum': '`x-ms-enum-values`',
  'x-ms-parameter-location': 'none',
  'x-ms-skip-url-encoding': '`x-ms-url-encoding`',
  'x-ms-client-name': '`x-ms-summary`',
};

export const extEnumValuesPosition: PowerPlatformRule = {
  id: 'ext-enum-values-position',
  severity: 'warning',
  summary:
    '`x-ms-enum-values` stands on parameters and schemas; extensions of AutoRest are not there.',
  why: 'The platform ignores them, and users do not see the titles that were meant for them.',
  source:
    'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/apiDefinition.swagger.schema.json',
  examples: [
    {
      name: 'on a parameter',
      definition: withParameters({
        name: 'day',
        in: 'query',
        type: 'string',
        enum: ['am'],
        'x-ms-enum-values': [{value: 'am', displayName: 'Morning'}],
      }),
      expected: [],
    },
    {
      name: 'on an operation',
      definition: {paths: {'/tides': {get: {'x-ms-enum-values': []}}}},
      expected: [
        '#/paths/~1tides/get/x-ms-enum-values: Unexpected `x-ms-enum-values` on an operation, expected it on a parameter or a schema',
      ],
    },
    {
      name: 'an extension of AutoRest',
      definition: withParameters({
        name: 'day',
        in: 'query',
        type: 'string',
        'x-ms-client-name': 'tideDay',
      }),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-client-name: Unexpected `x-ms-client-name`, which the platform ignores, expected `x-ms-summary`',
      ],
    },
  ],
  check: {
    extension({key, position}, report) {
      if (Object.hasOwn(IGNORED, key)) {
        const better = IGNORED[key];
        report(`Unexpected ${quote(key)}, which the platform ignores, expected ${better}`);
      } else if (key === 'x-ms-enum-values' && !POSITIONS.includes(position)) {
        const holder = `${/^[aeiou]/.test(position) ? 'an' : 'a'} ${position}`;
        report(`Unexpected ${quote(key)} on ${holder}, expected it on a parameter or a schema`);
      }
    },
  },
};
