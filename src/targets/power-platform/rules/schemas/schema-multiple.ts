import {
  checkNumberBounds,
  checkSizeBounds,
  NUMBER_CODES,
  reportTooSmall,
  SIZE_CODES,
} from '../_helpers/check-bounds.js';
import {withBody} from '../_helpers/tide-samples.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

const AT = '#/paths/~1tides/post/parameters/0/schema';

export const schemaMultiple: PowerPlatformRule = {
  id: 'schema-multiple',
  code: [...NUMBER_CODES, ...SIZE_CODES],
  severity: 'error',
  summary:
    'Bounds in a schema can be kept: the smaller one is at most the larger, sizes are not negative.',
  why: 'The service refuses the definition: no value could fulfil such bounds.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'from 0 to 12 metres',
      definition: withBody({type: 'number', minimum: 0, maximum: 12, multipleOf: 0.1}),
      expected: [],
    },
    {
      name: 'bounds in the wrong order',
      definition: withBody({type: 'number', minimum: 12, maximum: 0}),
      expected: [
        `${AT}/minimum: Unexpected \`minimum\` of 12 above \`maximum\` of 0, expected at most that`,
      ],
    },
    {
      name: 'exclusive of what',
      definition: withBody({type: 'number', exclusiveMinimum: true, exclusiveMaximum: true}),
      expected: [
        `${AT}/exclusiveMaximum: Unexpected \`exclusiveMaximum\` without \`maximum\`, expected both or none`,
        `${AT}/exclusiveMinimum: Unexpected \`exclusiveMinimum\` without \`minimum\`, expected both or none`,
      ],
    },
    {
      name: 'a multiple of nothing',
      definition: withBody({type: 'number', multipleOf: 0}),
      expected: [`${AT}/multipleOf: Unexpected \`multipleOf\` of \`0\`, expected a number above 0`],
    },
    {
      name: 'negative sizes',
      definition: withBody({type: 'object', minProperties: -1, maxProperties: -1}),
      expected: [
        `${AT}/maxProperties: Unexpected \`maxProperties\` of \`-1\`, expected at least 0`,
        `${AT}/minProperties: Unexpected \`minProperties\` of \`-1\`, expected at least 0`,
      ],
    },
    {
      name: 'lengths in the wrong order',
      definition: withBody({type: 'string', minLength: 3, maxLength: 2}),
      expected: [
        `${AT}/minLength: Unexpected \`minLength\` of 3 above \`maxLength\` of 2, expected at most that`,
      ],
    },
    {
      name: 'counts in the wrong order',
      definition: withBody({type: 'array', items: {type: 'string'}, minItems: 3, maxItems: 2}),
      expected: [
        `${AT}/minItems: Unexpected \`minItems\` of 3 above \`maxItems\` of 2, expected at most that`,
      ],
    },
  ],
  check: {
    violation(violation, report) {
      if (ownerOf(violation) === 'schema-multiple') reportTooSmall(violation, report);
    },
    schema(node, report) {
      checkNumberBounds(node, report);
      checkSizeBounds(node, report);
    },
  },
};
