import {quote} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

export const pathUniqueCi: PowerPlatformRule = {
  id: 'path-unique-ci',
  code: 'PathRedefined',
  severity: 'error',
  summary: 'No two paths are equal when capitals do not count.',
  why: 'The gateway matches paths without regard to case, so it could not tell them apart.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'two paths', definition: {paths: {'/harbours': {}}}, expected: []},
    {
      name: 'a path twice, once with a capital',
      definition: {paths: {'/Tides': {}}},
      expected: ['#/paths/~1Tides: Unexpected path `/Tides` beside `/tides`, expected one of them'],
    },
  ],
  check: {
    definition({pathItems}, report) {
      const known = new Map<string, string>();
      for (const {path, pointer} of pathItems) {
        const first = known.get(path.toLowerCase());
        const message = `Unexpected path ${quote(path)} beside ${quote(first)}, expected one of them`;
        if (first === undefined) known.set(path.toLowerCase(), path);
        else report(message, {pointer});
      }
    },
  },
};
