import type {PowerPlatformRule} from '../nodes.js';

export const secOneDefinition: PowerPlatformRule = {
  id: 'sec-one-definition',
  severity: 'warning',
  summary:
    'There is at most one security definition, unless `connectionParameterSets` let users choose.',
  why: 'The platform takes the first and ignores the others without a word.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/multi-auth',
  examples: [
    {name: 'one', expected: []},
    {
      name: 'two that users choose from',
      definition: {securityDefinitions: {Account: {type: 'basic'}}},
      properties: {
        properties: {
          connectionParameters: null,
          connectionParameterSets: {values: [{name: 'key', parameters: {}}]},
        },
      },
      expected: [],
    },
    {
      name: 'two without a choice',
      definition: {securityDefinitions: {Account: {type: 'basic'}}},
      expected: [
        '#/securityDefinitions: Unexpected 2 security definitions, expected one, or a set of connection parameters for each',
      ],
    },
  ],
  check: {
    connector({definition, properties}, report) {
      const count = definition?.securitySchemes.length ?? 0;
      if (count < 2 || (properties?.sets.length ?? 0) > 0) return;
      report(
        `Unexpected ${count} security definitions, expected one, or a set of connection parameters for each`,
        {pointer: '/securityDefinitions', document: 'definition'},
      );
    },
  },
};
