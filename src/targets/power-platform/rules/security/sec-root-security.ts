import {quote} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

export const secRootSecurity: PowerPlatformRule = {
  id: 'sec-root-security',
  severity: 'warning',
  summary: 'A definition with `securityDefinitions` also says in `security` that they are needed.',
  why: 'By OpenAPI 2.0 a sign-in that nothing requires is not used: other tools take the API for an open one.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/define-openapi-definition',
  examples: [
    {name: 'a requirement at the root', expected: []},
    {
      name: 'a requirement in each operation',
      definition: {security: null, paths: {'/tides': {get: {security: [{'API Key': []}]}}}},
      expected: [],
    },
    {
      name: 'no requirement',
      definition: {security: null},
      expected: [
        '#: Unexpected definition without `security`, expected it to require a security definition such as `API Key`',
      ],
    },
  ],
  check: {
    definition({value, securitySchemes, operations}, report) {
      const first = securitySchemes[0];
      if (!first || value['security'] !== undefined) return;
      if (operations.every(operation => operation.value['security'] !== undefined)) return;
      report(
        `Unexpected definition without \`security\`, expected it to require a security definition such as ${quote(first.name)}`,
        'security',
      );
    },
  },
};
