import {quote, textOf} from '../../../../core/json/value.js';
import {holdsEnvironmentVariable} from '../_helpers/environment-variable.js';
import type {PowerPlatformRule} from '../nodes.js';

export const basepathFormat: PowerPlatformRule = {
  id: 'basepath-format',
  code: 'BasePathNotValid',
  severity: 'error',
  summary: '`basePath` begins with `/` and has no template, query or fragment.',
  why: 'The service refuses any other, and requests would go to a wrong address.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'a path', definition: {basePath: '/v1'}, expected: []},
    {
      name: 'no slash',
      definition: {basePath: 'v1'},
      expected: [
        '#/basePath: Unexpected base path `v1`, expected one that begins with `/` and has none of `{`, `}`, `?`, `#`',
      ],
    },
    {
      name: 'a template',
      definition: {basePath: '/{version}'},
      expected: [
        '#/basePath: Unexpected base path `/{version}`, expected one that begins with `/` and has none of `{`, `}`, `?`, `#`',
      ],
    },
  ],
  check: {
    definition({value}, report) {
      const path = textOf(value['basePath']);
      if (path === undefined || holdsEnvironmentVariable(path) || /^\/[^{}?#]*$/.test(path)) return;
      report(
        `Unexpected base path ${quote(path)}, expected one that begins with \`/\` and has none of \`{\`, \`}\`, \`?\`, \`#\``,
        'basePath',
      );
    },
  },
};
