import {textOfAsset} from '../_helpers/asset-text.js';
import type {PowerPlatformRule} from '../nodes.js';

const MAXIMUM = 500_000;
const REFUSED = 1_048_576;

export const defSizeDataverse: PowerPlatformRule = {
  id: 'def-size-dataverse',
  severity: 'warning',
  summary: 'The definition and the script have at most 500,000 characters each.',
  why: 'A solution keeps each in a column of that width: a larger one cannot be imported, nor created with `pac connector create`. Wherever a solution is involved, this is an error.',
  source: 'https://github.com/microsoft/PowerPlatformConnectors/issues/3567',
  examples: [
    {name: 'a small definition', expected: []},
    {
      name: 'one character too many',
      definition: '{"swagger": "2.0"}'.padEnd(MAXIMUM + 1),
      expected: [
        '#: Unexpected definition of 500001 characters, expected at most 500000 for a solution',
      ],
    },
    {
      name: 'a large script',
      script: '// Tides'.padEnd(MAXIMUM + 1),
      expected: [
        'script:1:1: Unexpected script of 500001 characters, expected at most 500000 for a solution',
      ],
    },
  ],
  check: {
    connector({assets}, report) {
      for (const role of ['definition', 'script'] as const) {
        const length = textOfAsset(assets, role)?.length ?? 0;
        // Above the size that the service takes, def-size-1mb speaks.
        if (length <= MAXIMUM || length > REFUSED) continue;
        report(
          `Unexpected ${role} of ${length} characters, expected at most ${MAXIMUM} for a solution`,
          {pointer: '', document: role},
        );
      }
    },
  },
};
