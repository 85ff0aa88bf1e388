import {quote} from '../../../../core/json/value.js';
import {withoutNames} from '../_helpers/path-template.js';
import type {PowerPlatformRule} from '../nodes.js';

export const pathDistinguishable: PowerPlatformRule = {
  id: 'path-distinguishable',
  code: 'DuplicateOperationPath',
  severity: 'error',
  summary: 'No two operations of one method have paths that differ only in the names of variables.',
  why: 'The gateway could not tell which operation a request is for, and the definition is refused.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'the same template with another method',
      definition: {paths: {'/tides/{day}': {get: {}}, '/tides/{date}': {post: {}}}},
      expected: [],
    },
    {
      name: 'the same template with another name',
      definition: {paths: {'/tides/{day}': {get: {}}, '/tides/{date}': {get: {}}}},
      expected: [
        '#/paths/~1tides~1{date}/get: Unexpected path `/tides/{date}` beside `/tides/{day}`, expected paths that differ in more than names of variables',
      ],
    },
  ],
  check: {
    definition({operations}, report) {
      const known = new Map<string, string>();
      for (const {method, path, pointer} of operations) {
        const template = `${method} ${withoutNames(path).toLowerCase()}`;
        const first = known.get(template);
        if (first === undefined) known.set(template, path);
        // Paths that are equal but for capitals are told once, by path-unique-ci.
        else if (first.toLowerCase() !== path.toLowerCase()) report(differ(path, first), {pointer});
      }
    },
  },
};

function differ(path: string, first: string): string {
  return `Unexpected path ${quote(path)} beside ${quote(first)}, expected paths that differ in more than names of variables`;
}
