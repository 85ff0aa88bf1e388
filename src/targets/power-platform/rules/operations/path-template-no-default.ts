import {quote} from '../../../../core/json/value.js';
import {placeholdersIn} from '../_helpers/path-template.js';
import type {PowerPlatformRule} from '../nodes.js';

export const pathTemplateNoDefault: PowerPlatformRule = {
  id: 'path-template-no-default',
  code: 'OperationPathVariablesContainDefaults',
  severity: 'error',
  summary: 'A path variable has no default in the path.',
  why: 'The definition is refused; a default belongs into the parameter.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'a plain variable', definition: {paths: {'/tides/{day}': {}}}, expected: []},
    {
      name: 'a variable with a default',
      definition: {paths: {'/tides/{day=today}': {}}},
      expected: [
        '#/paths/~1tides~1{day=today}: Unexpected variable `{day=today}`, expected `{day}`',
      ],
    },
  ],
  check: {
    pathItem({path}, report) {
      for (const written of placeholdersIn(path)) {
        const [name = '', ...rest] = written.split('=');
        if (rest.length === 0) continue;
        report(`Unexpected variable ${quote(`{${written}}`)}, expected ${quote(`{${name}}`)}`);
      }
    },
  },
};
