import {describe} from '../../../../core/json/value.js';
import {withBody} from '../_helpers/tide-samples.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

const TYPES = 'one of `string`, `number`, `integer`, `boolean`, `array`, `object`';

export const schemaTypeValues: PowerPlatformRule = {
  id: 'schema-type-values',
  code: ['JsonValueNotInEnum', 'JsonTypeIncorrect'],
  severity: 'error',
  summary: 'The `type` of a schema is one of the six types of OpenAPI 2.0.',
  why: 'The service refuses the definition. Lists of types, `null` and `any` belong to other standards.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'a text', definition: withBody({type: 'string'}), expected: []},
    {
      name: 'any type',
      definition: withBody({type: 'any'}),
      expected: [
        `#/paths/~1tides/post/parameters/0/schema/type: Unexpected text \`any\` as \`type\`, expected ${TYPES}`,
      ],
    },
    {
      name: 'nothing but null',
      definition: withBody({type: 'null'}),
      expected: [
        `#/paths/~1tides/post/parameters/0/schema/type: Unexpected text \`null\` as \`type\`, expected ${TYPES}`,
      ],
    },
    {
      name: 'two types',
      definition: withBody({type: ['string', 'null']}),
      expected: [
        `#/paths/~1tides/post/parameters/0/schema/type: Unexpected array as \`type\`, expected ${TYPES}`,
      ],
    },
    {
      name: 'a property `type` that is no schema',
      definition: withBody({type: 'object', properties: {type: 'string'}}),
      expected: [
        '#/paths/~1tides/post/parameters/0/schema/properties/type: Unexpected text `string` as property `type`, expected a schema',
      ],
    },
  ],
  check: {
    violation(violation, report) {
      if (ownerOf(violation) !== 'schema-type-values') return;
      const {keyword, params, value} = violation;
      const wrongType = {code: 'JsonTypeIncorrect'};
      const found = `Unexpected ${describe(value)} as`;
      if (params['type'] === 'object')
        return report(`${found} property \`type\`, expected a schema`, undefined, wrongType);
      // A type that is no text fails twice, as no text and as none of the words.
      if (keyword === 'type') report(`${found} \`type\`, expected ${TYPES}`, undefined, wrongType);
      else if (typeof value === 'string') report(`${found} \`type\`, expected ${TYPES}`);
    },
    schema({value}, report) {
      if (value['type'] !== 'null') return;
      report(`Unexpected text \`null\` as \`type\`, expected ${TYPES}`, 'type');
    },
  },
};
