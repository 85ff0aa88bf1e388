import {textOf} from '../../../../core/json/value.js';
import {nameOf} from '../_helpers/operation-name.js';
import type {PowerPlatformRule} from '../nodes.js';

export const opDeprecatedMarker: PowerPlatformRule = {
  id: 'op-deprecated-marker',
  severity: 'warning',
  summary: 'Summary and description of a deprecated operation end with `(deprecated)`.',
  why: 'Existing flows go on with it, and their owners see nothing else of it. Tell them 30 days before.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/deprecate-operation',
  examples: [
    {
      name: 'marked in both texts',
      definition: {
        paths: {
          '/tides': {
            get: {
              deprecated: true,
              summary: 'List tides (deprecated)',
              description: 'Lists the tides of one day. (deprecated)',
            },
          },
        },
      },
      expected: [],
    },
    {
      name: 'marked in one',
      definition: {
        paths: {'/tides': {get: {deprecated: true, summary: 'List tides (Deprecated)'}}},
      },
      expected: [
        '#/paths/~1tides/get/description: Unexpected description of deprecated operation `ListTides`, expected `(deprecated)` at the end',
      ],
    },
  ],
  check: {
    operation(operation, report) {
      if (!operation.isDeprecated || operation.isInternal) return;
      const unmarked = ['summary', 'description'].filter(key => !isMarked(operation.value[key]));
      const [first] = unmarked;
      if (first === undefined) return;
      const found = `${unmarked.join(' and ')} of deprecated operation ${nameOf(operation)}`;
      report(`Unexpected ${found}, expected \`(deprecated)\` at the end`, first);
    },
  },
};

/** What is missing or empty has rules of its own. */
function isMarked(text: unknown): boolean {
  const trimmed = textOf(text)?.trim() ?? '';
  return trimmed === '' || /[([]deprecated[)\]]\.?$/i.test(trimmed);
}
