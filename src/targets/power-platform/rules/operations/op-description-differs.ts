import {textOf} from '../../../../core/json/value.js';
import {plainText} from '../_helpers/plain-text.js';
import type {PowerPlatformRule} from '../nodes.js';

export const opDescriptionDiffers: PowerPlatformRule = {
  id: 'op-description-differs',
  severity: 'warning',
  summary: 'The description of an operation is not its summary again.',
  why: 'Both are shown together, so the second tells makers and agents nothing.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/connector-string-guidance',
  examples: [
    {name: 'a description of its own', expected: []},
    {
      name: 'the summary with a final mark',
      definition: {
        paths: {'/tides': {get: {summary: 'List tides', description: 'List Tides.'}}},
      },
      expected: [
        '#/paths/~1tides/get/description: Unexpected description that repeats the summary, expected what the operation does in a sentence',
      ],
    },
  ],
  check: {
    operation({value, isInternal}, report) {
      const summary = plainText(textOf(value['summary']) ?? '');
      const description = plainText(textOf(value['description']) ?? '');
      if (isInternal || summary === '' || summary !== description) return;
      report(
        'Unexpected description that repeats the summary, expected what the operation does in a sentence',
        'description',
      );
    },
  },
};
