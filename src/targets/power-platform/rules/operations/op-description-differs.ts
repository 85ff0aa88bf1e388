import {textOf} from '../../../../core/json/value.js';
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
      name: 'the summary with a period',
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
      const summary = bare(value['summary']);
      if (isInternal || summary === '' || summary !== bare(value['description'])) return;
      report(
        'Unexpected description that repeats the summary, expected what the operation does in a sentence',
        'description',
      );
    },
  },
};

/** In lower case, without a final period. */
function bare(text: unknown): string {
  const trimmed = textOf(text)?.trim().toLowerCase() ?? '';
  return trimmed.endsWith('.') ? trimmed.slice(0, -1) : trimmed;
}
