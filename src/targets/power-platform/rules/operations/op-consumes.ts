import {mimeTypesOf} from '../_helpers/mime-types.js';
import {nameOf} from '../_helpers/operation-name.js';
import {usesOf} from '../_helpers/parameter-uses.js';
import type {PowerPlatformRule} from '../nodes.js';

export const opConsumes: PowerPlatformRule = {
  id: 'op-consumes',
  code: 'ConsumesMissing',
  severity: 'warning',
  summary: 'For an operation with a body or form data, `consumes` is given in it or in the root.',
  why: 'Otherwise nothing says in which format the content is sent, and the service takes a guess.',
  source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1095',
  examples: [
    {
      name: 'consumes in the operation',
      definition: {
        consumes: null,
        paths: {
          '/tides': {
            post: {
              consumes: ['application/json'],
              parameters: [{name: 'tide', in: 'body', schema: {type: 'object'}}],
            },
          },
        },
      },
      expected: [],
    },
    {
      name: 'consumes nowhere',
      definition: {
        consumes: null,
        paths: {
          '/tides': {
            post: {
              operationId: 'AddTide',
              parameters: [{name: 'tide', in: 'body', schema: {type: 'object'}}],
            },
          },
        },
      },
      expected: [
        '#/paths/~1tides/post: Unexpected operation `AddTide` with content but without `consumes`, expected a type such as `application/json`',
      ],
    },
  ],
  check: {
    operation(operation, report) {
      if (mimeTypesOf(operation, 'consumes').length > 0) return;
      const hasContent = usesOf(operation).some(
        ({in: location}) => location === 'body' || location === 'formData',
      );
      if (!hasContent) return;
      const found = `Unexpected operation ${nameOf(operation)} with content but without \`consumes\``;
      report(`${found}, expected a type such as \`application/json\``, 'consumes');
    },
  },
};
