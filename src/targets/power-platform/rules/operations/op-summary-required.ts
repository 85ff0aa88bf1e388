import {textOf} from '../../../../core/json/value.js';
import {nameOf} from '../_helpers/operation-name.js';
import type {PowerPlatformRule} from '../nodes.js';

export const opSummaryRequired: PowerPlatformRule = {
  id: 'op-summary-required',
  code: 'RequiredPropertyMissing',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'A visible operation has a summary.',
  why: 'The designer lists the operation under its raw id instead, and certification refuses it.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {
      name: 'an internal operation needs none',
      definition: {
        paths: {'/tides': {get: {summary: null, 'x-ms-visibility': 'internal'}}},
      },
      expected: [],
    },
    {
      name: 'no summary, and an empty one',
      definition: {
        paths: {'/tides': {get: {summary: null}, post: {operationId: 'AddTide', summary: ''}}},
      },
      expected: [
        '#/paths/~1tides/get: Unexpected operation `ListTides` without `summary`, expected a short title for people',
        '#/paths/~1tides/post/summary: Unexpected operation `AddTide` without `summary`, expected a short title for people',
      ],
    },
  ],
  check: {
    operation(operation, report) {
      const summary = operation.value['summary'] ?? '';
      if (operation.isInternal || textOf(summary)?.trim() !== '') return;
      const found = `Unexpected operation ${nameOf(operation)} without \`summary\``;
      report(`${found}, expected a short title for people`, 'summary');
    },
  },
};
