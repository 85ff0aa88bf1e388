import type {PowerPlatformRule} from '../nodes.js';

export const opVisibilityStated: PowerPlatformRule = {
  id: 'op-visibility-stated',
  severity: {custom: 'off', verified: 'note', independent: 'note'},
  summary: 'Operations that come first, come last or are hidden have `x-ms-visibility`.',
  why: 'The submission checklist asks for it: `important` comes first in the list, `advanced` last, and `internal` is hidden.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {
      name: 'every operation says it',
      definition: {paths: {'/tides': {get: {'x-ms-visibility': 'important'}}}},
      expected: [],
    },
    {
      name: 'no operation says it',
      expected: [
        '#/paths: Unexpected definition where no operation has `x-ms-visibility`, expected it on those that come first, last or not at all',
      ],
    },
  ],
  check: {
    definition({operations}, report) {
      if (operations.length === 0) return;
      if (operations.some(({value}) => value['x-ms-visibility'] !== undefined)) return;
      const found = 'Unexpected definition where no operation has `x-ms-visibility`';
      report(`${found}, expected it on those that come first, last or not at all`, 'paths');
    },
  },
};
