import {describe, objectOf} from '../../../../core/json/value.js';
import {parameterName} from '../_helpers/parameter-name.js';
import {queryParameter, withParameters} from '../_helpers/tide-samples.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

const TYPES = '`string`, `number`, `integer`, `boolean` or `array`';

export const paramType: PowerPlatformRule = {
  id: 'param-type',
  code: ['JsonValueNotInEnum', 'JsonTypeIncorrect', 'OneOfPropertiesRequired'],
  severity: 'error',
  summary: 'A parameter that is not the body has a `type`: a simple one, or an array of such.',
  why: 'The service refuses the definition: only a body can carry an object.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'a text', definition: withParameters(queryParameter({})), expected: []},
    {
      name: 'an object in the query',
      definition: withParameters(queryParameter({type: 'object'})),
      expected: [
        `#/paths/~1tides/get/parameters/0/type: Unexpected text \`object\` as \`type\`, expected ${TYPES}`,
      ],
    },
    {
      name: 'a list of types',
      definition: withParameters(queryParameter({type: ['string', 'null']})),
      expected: [
        `#/paths/~1tides/get/parameters/0/type: Unexpected array as \`type\`, expected ${TYPES}`,
      ],
    },
    {
      name: 'no type',
      definition: withParameters({name: 'day', in: 'query'}),
      expected: [
        `#/paths/~1tides/get/parameters/0: Unexpected parameter \`day\` without \`type\`, expected ${TYPES}`,
      ],
    },
  ],
  check: {
    violation(violation, report) {
      if (ownerOf(violation) !== 'param-type') return;
      const {keyword, value} = violation;
      if (keyword === 'required') {
        const parameter = objectOf(value);
        if (Object.hasOwn(parameter, 'schema')) return;
        const message = `Unexpected ${parameterName(parameter)} without \`type\`, expected ${TYPES}`;
        return report(message, undefined, {code: 'OneOfPropertiesRequired'});
      }
      // A type that is no text fails twice, as no text and as none of the words.
      const isText = typeof value === 'string';
      if (!isText && keyword === 'enum') return;
      const code = isText ? 'JsonValueNotInEnum' : 'JsonTypeIncorrect';
      report(`Unexpected ${describe(value)} as \`type\`, expected ${TYPES}`, undefined, {code});
    },
  },
};
