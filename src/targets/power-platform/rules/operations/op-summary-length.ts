import {textOf} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

const MAXIMUM = 80;

export const opSummaryLength: PowerPlatformRule = {
  id: 'op-summary-length',
  code: 'OperationSummaryTooLong',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'The summary of an operation has at most 80 characters.',
  why: 'Longer ones are refused at certification; the designer cuts them off.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'a short summary', expected: []},
    {
      name: 'a summary of 85 characters',
      definition: {
        paths: {
          '/tides': {
            get: {
              summary:
                'List tides of all harbours of the northern coast with the time and height of each one',
            },
          },
        },
      },
      expected: [
        '#/paths/~1tides/get/summary: Unexpected summary of 85 characters, expected at most 80',
      ],
    },
  ],
  check: {
    operation({value}, report) {
      const length = textOf(value['summary'])?.length ?? 0;
      if (length <= MAXIMUM) return;
      report(`Unexpected summary of ${length} characters, expected at most ${MAXIMUM}`, 'summary');
    },
  },
};
