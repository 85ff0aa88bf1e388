import type {Violation} from '../../../../core/definition/check-structure.js';
import {objectOf, quote} from '../../../../core/json/value.js';
import {parameterName} from '../_helpers/parameter-name.js';
import {queryParameter, withParameters} from '../_helpers/tide-samples.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

/** Keys that describe values: a body has them in its schema. */
const VALUE_KEYS: ReadonlySet<string> = new Set(
  'type format items collectionFormat default maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems enum multipleOf'.split(
    ' ',
  ),
);

export const paramKeys: PowerPlatformRule = {
  id: 'param-keys',
  code: [
    'AdditionalPropertyNotAllowed',
    'BodyParameterPropertyNotValid',
    'NonBodyParameterSchemaNotValid',
  ],
  severity: 'error',
  summary: 'A parameter has only the keys that OpenAPI 2.0 has for its place, and extensions.',
  why: 'The service refuses the whole definition. A body describes its values in `schema`, every other parameter without one.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'a query parameter', definition: withParameters(queryParameter({})), expected: []},
    {
      name: 'a key that OpenAPI does not have',
      definition: withParameters(queryParameter({hint: 'Today'})),
      expected: [
        '#/paths/~1tides/get/parameters/0: Unexpected key `hint` in parameter `day`, expected only keys of an OpenAPI 2.0 parameter',
      ],
    },
    {
      name: 'a type beside the schema of a body',
      definition: withParameters({
        name: 'tide',
        in: 'body',
        type: 'object',
        schema: {type: 'object'},
      }),
      expected: [
        '#/paths/~1tides/get/parameters/0: Unexpected key `type` in body parameter `tide`, expected it in its `schema`',
      ],
    },
    {
      name: 'a schema outside the body',
      definition: withParameters({name: 'day', in: 'query', schema: {type: 'string'}}),
      expected: [
        '#/paths/~1tides/get/parameters/0: Unexpected key `schema` in parameter `day`, expected `type` instead, as it is not the body',
      ],
    },
  ],
  check: {
    violation(violation, report) {
      if (ownerOf(violation) !== 'param-keys') return;
      const key = String(violation.params['additionalProperty']);
      const value = objectOf(violation.value);
      const holder = violation.part === 'items' ? '`items` of a parameter' : parameterName(value);
      if (isBody(violation) && VALUE_KEYS.has(key)) {
        if (!Object.hasOwn(value, 'schema')) return;
        const message = `Unexpected key ${quote(key)} in body ${holder}, expected it in its \`schema\``;
        return report(message, undefined, {code: 'BodyParameterPropertyNotValid'});
      }
      if (violation.part === 'parameter' && key === 'schema') {
        const message = `Unexpected key \`schema\` in ${holder}, expected \`type\` instead, as it is not the body`;
        return report(message, undefined, {code: 'NonBodyParameterSchemaNotValid'});
      }
      report(
        `Unexpected key ${quote(key)} in ${holder}, expected only keys of an OpenAPI 2.0 parameter`,
      );
    },
  },
};

function isBody({part, value}: Violation): boolean {
  return part === 'parameter' && objectOf(value)['in'] === 'body';
}
