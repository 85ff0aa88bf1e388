import {quote} from '../../../../core/json/value.js';
import {isValidTemplate} from '../_helpers/path-template.js';
import type {PowerPlatformRule} from '../nodes.js';

export const pathTemplateValid: PowerPlatformRule = {
  id: 'path-template-valid',
  code: 'OperationPathTemplateNotValid',
  severity: 'error',
  summary: 'Every brace of a path belongs to a `{name}` that lies within one segment.',
  why: 'Nobody can tell what to fill in otherwise, and the definition is refused.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'variables in segments of their own and within one',
      definition: {paths: {'/tides/{day}/report.{format}': {}}},
      expected: [],
    },
    {
      name: 'a variable that is not closed, an empty one, and one across segments',
      definition: {paths: {'/tides/{day': {}, '/tides/{}': {}, '/tides/{day/hour}': {}}},
      expected: [
        '#/paths/~1tides~1{day: Unexpected brace in path `/tides/{day`, expected only variables such as `{name}`',
        '#/paths/~1tides~1{}: Unexpected brace in path `/tides/{}`, expected only variables such as `{name}`',
        '#/paths/~1tides~1{day~1hour}: Unexpected brace in path `/tides/{day/hour}`, expected only variables such as `{name}`',
      ],
    },
  ],
  check: {
    pathItem({path}, report) {
      if (isValidTemplate(path)) return;
      report(`Unexpected brace in path ${quote(path)}, expected only variables such as \`{name}\``);
    },
  },
};
