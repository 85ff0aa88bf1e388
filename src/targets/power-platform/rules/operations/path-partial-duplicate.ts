import {quote} from '../../../../core/json/value.js';
import {withoutNames} from '../_helpers/path-template.js';
import type {PowerPlatformRule} from '../nodes.js';

/** Longer paths are left alone, so that the cost stays linear. */
const MAXIMUM_SEGMENTS = 40;

export const pathPartialDuplicate: PowerPlatformRule = {
  id: 'path-partial-duplicate',
  code: 'PartialDuplicateOperationPath',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary: 'No path fills in a variable of another path of the same method.',
  why: 'A request may fit both, so the fixed word can never be a value of the variable. The service only warns.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'a fixed word where no variable stands',
      definition: {paths: {'/tides/{day}/high': {get: {}}, '/tides/{day}/low': {get: {}}}},
      expected: [],
    },
    {
      name: 'a fixed word where another path has a variable',
      definition: {paths: {'/tides/{day}': {get: {}}, '/tides/latest': {get: {}}}},
      expected: [
        '#/paths/~1tides~1latest/get: Unexpected path `/tides/latest` that also fits `/tides/{day}`, expected paths of which a request fits only one',
      ],
    },
  ],
  check: {
    definition({operations}, report) {
      const templates = new Map(
        operations.map(({method, path}) => [`${method} ${withoutNames(path)}`, path]),
      );
      for (const {method, path, pointer} of operations) {
        const wider = loosened(path).find(template => templates.has(`${method} ${template}`));
        if (wider === undefined) continue;
        const other = quote(templates.get(`${method} ${wider}`));
        const found = `Unexpected path ${quote(path)} that also fits ${other}`;
        report(`${found}, expected paths of which a request fits only one`, {pointer});
      }
    },
  },
};

/** The templates that have a variable in place of one of the fixed words of a path. */
function loosened(path: string): string[] {
  const segments = withoutNames(path).split('/');
  if (segments.length > MAXIMUM_SEGMENTS) return [];
  return segments
    .map((segment, index) => ({segment, index}))
    .filter(({segment}) => segment !== '' && segment !== '{}')
    .map(({index}) => segments.with(index, '{}').join('/'));
}
