import {describe, quote} from '../../../../core/json/value.js';
import {withParameters} from '../_helpers/tide-samples.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

const EXPECTED: Readonly<Record<string, string>> = {
  array: 'an array',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  object: 'an object',
  string: 'a text',
};

export const defJsonType: PowerPlatformRule = {
  id: 'def-json-type',
  code: 'JsonTypeIncorrect',
  severity: 'error',
  summary: 'Every value has the JSON type that OpenAPI 2.0 gives it.',
  why: 'The service refuses the definition: `required` is true or false on a parameter, but a list of names on a schema.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'right types', expected: []},
    {
      name: 'a text for a boolean',
      definition: withParameters({
        name: 'harbour',
        in: 'query',
        type: 'string',
        required: 'true',
        'x-ms-summary': 'Harbour',
        description: 'The harbour.',
      }),
      expected: [
        '#/paths/~1tides/get/parameters/0/required: Unexpected text `true` for `required`, expected true or false',
      ],
    },
    {
      name: 'a number among texts',
      definition: {consumes: ['application/json', 7]},
      expected: ['#/consumes/1: Unexpected number 7 for item 1, expected a text'],
    },
  ],
  check: {
    violation(violation, report) {
      if (ownerOf(violation) !== 'def-json-type') return;
      const {key, value, params, pointer} = violation;
      const isItem =
        /^\d+$/.test(key) && !/\/(responses|definitions|properties)\/\d+$/.test(pointer);
      const name = isItem ? `item ${key}` : quote(key);
      const types = [params['type']].flat().map(type => EXPECTED[String(type)] ?? String(type));
      report(`Unexpected ${describe(value)} for ${name}, expected ${types.join(' or ')}`);
    },
  },
};
