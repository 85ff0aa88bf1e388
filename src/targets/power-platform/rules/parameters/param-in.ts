import {describe, objectOf} from '../../../../core/json/value.js';
import {parameterName} from '../_helpers/parameter-name.js';
import {queryParameter, withParameters} from '../_helpers/tide-samples.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

const PLACES = '`path`, `query`, `header`, `body` or `formData`';

export const paramIn: PowerPlatformRule = {
  id: 'param-in',
  code: ['JsonValueNotInEnum', 'RequiredPropertyMissing'],
  severity: 'error',
  summary: '`in` of a parameter is `path`, `query`, `header`, `body` or `formData`.',
  why: 'The service refuses the definition: it would not know where to put the value. Cookies exist only in OpenAPI 3.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'in the query', definition: withParameters(queryParameter({})), expected: []},
    {
      name: 'a cookie',
      definition: withParameters(queryParameter({in: 'cookie'})),
      expected: [
        `#/paths/~1tides/get/parameters/0/in: Unexpected text \`cookie\` as \`in\`, expected ${PLACES}`,
      ],
    },
    {
      name: 'no place',
      definition: withParameters({name: 'day', type: 'string'}),
      expected: [
        `#/paths/~1tides/get/parameters/0: Unexpected parameter \`day\` without \`in\`, expected ${PLACES}`,
      ],
    },
  ],
  check: {
    violation(violation, report) {
      if (ownerOf(violation) !== 'param-in') return;
      const {keyword, value} = violation;
      if (keyword !== 'required')
        return report(`Unexpected ${describe(value)} as \`in\`, expected ${PLACES}`);
      const message = `Unexpected ${parameterName(objectOf(value))} without \`in\`, expected ${PLACES}`;
      report(message, undefined, {code: 'RequiredPropertyMissing'});
    },
  },
};
