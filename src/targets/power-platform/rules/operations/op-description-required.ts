import {textOf} from '../../../../core/json/value.js';
import {nameOf} from '../_helpers/operation-name.js';
import type {PowerPlatformRule} from '../nodes.js';

export const opDescriptionRequired: PowerPlatformRule = {
  id: 'op-description-required',
  code: 'RequiredPropertyMissing',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'A visible operation has a description.',
  why: 'Makers and agents read it to choose an operation, and certification refuses one without.',
  source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/3407',
  examples: [
    {
      name: 'an internal operation needs none',
      definition: {
        paths: {'/tides': {get: {description: null, 'x-ms-visibility': 'internal'}}},
      },
      expected: [],
    },
    {
      name: 'no description, and an empty one',
      definition: {
        paths: {
          '/tides': {get: {description: null}, post: {operationId: 'AddTide', description: ''}},
        },
      },
      expected: [
        '#/paths/~1tides/get: Unexpected operation `ListTides` without `description`, expected a sentence for people',
        '#/paths/~1tides/post/description: Unexpected operation `AddTide` without `description`, expected a sentence for people',
      ],
    },
  ],
  check: {
    operation(operation, report) {
      const description = operation.value['description'] ?? '';
      if (operation.isInternal || textOf(description)?.trim() !== '') return;
      const found = `Unexpected operation ${nameOf(operation)} without \`description\``;
      report(`${found}, expected a sentence for people`, 'description');
    },
  },
};
