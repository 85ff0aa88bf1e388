import {objectOf} from '../../../../core/json/value.js';
import {parameterName} from '../_helpers/parameter-name.js';
import {withBody, withParameters} from '../_helpers/tide-samples.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

export const paramBodySchema: PowerPlatformRule = {
  id: 'param-body-schema',
  code: 'BodyParameterSchemaRequired',
  severity: 'error',
  summary: 'A body parameter has a `schema`.',
  why: 'The service refuses the definition: it would not know what to send. A `type` beside `in: body` does not count.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'a schema',
      definition: withBody({$ref: '#/definitions/TideList'}),
      expected: [],
    },
    {
      name: 'a type in its place',
      definition: withParameters({name: 'tide', in: 'body', type: 'object'}),
      expected: [
        '#/paths/~1tides/get/parameters/0: Unexpected body parameter `tide` without `schema`, expected one that describes the body',
      ],
    },
  ],
  check: {
    violation(violation, report) {
      if (ownerOf(violation) !== 'param-body-schema') return;
      const name = parameterName(objectOf(violation.value));
      report(`Unexpected body ${name} without \`schema\`, expected one that describes the body`);
    },
  },
};
