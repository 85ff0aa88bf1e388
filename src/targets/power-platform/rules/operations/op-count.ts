import type {PowerPlatformRule} from '../nodes.js';

const MAXIMUM = 256;

export const opCount: PowerPlatformRule = {
  id: 'op-count',
  code: 'TotalOperationsCountExceedsMaxAllowed',
  severity: 'error',
  summary: 'A definition has at most 256 operations.',
  why: 'The platform takes no more; split the connector, or leave out what flows do not need.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/faq',
  examples: [
    {name: 'one operation', expected: []},
    {
      name: '257 operations',
      definition: {
        paths: Object.fromEntries(
          Array.from({length: MAXIMUM}, (_, index) => [`/tides/${index}`, {get: {}}]),
        ),
      },
      expected: ['#/paths: Unexpected definition with 257 operations, expected at most 256'],
    },
  ],
  check: {
    definition({operations}, report) {
      const count = operations.length;
      if (count <= MAXIMUM) return;
      report(
        `Unexpected definition with ${count} operations, expected at most ${MAXIMUM}`,
        'paths',
      );
    },
  },
};
