import {member, quote} from '../../../../core/json/value.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

/** What OpenAPI 2.0 has in place of the root keys of OpenAPI 3. */
const INSTEAD: Readonly<Record<string, string>> = {
  servers: '`host`, `basePath` and `schemes`',
  components: '`definitions`, `parameters`, `responses` and `securityDefinitions`',
  webhooks: 'paths with `x-ms-notification-content`',
  jsonSchemaDialect: 'no such key',
};

const IN_PROPERTIES: readonly string[] = [
  'scriptOperations',
  'policyTemplateInstances',
  'connectionParameters',
  'connectionParameterSets',
  'capabilities',
  'iconBrandColor',
  'publisher',
  'stackOwner',
];

export const defRootKeys: PowerPlatformRule = {
  id: 'def-root-keys',
  code: ['AdditionalPropertyNotAllowed', 'ExtensionNameNotValid'],
  severity: 'error',
  summary: 'The root has only the keys of OpenAPI 2.0, and extensions.',
  why: 'The service refuses other keys. Often they belong elsewhere: `scriptOperations` into apiProperties.json, `components` of OpenAPI 3 into `definitions`.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'an extension', definition: {'x-team': 'coast'}, expected: []},
    {
      name: 'a key of OpenAPI 3',
      definition: {servers: []},
      expected: [
        '#/servers: Unexpected key `servers` of OpenAPI 3, expected `host`, `basePath` and `schemes`',
      ],
    },
    {
      name: 'a key of apiProperties.json',
      definition: {scriptOperations: ['ListTides']},
      expected: [
        '#/scriptOperations: Unexpected key `scriptOperations`, expected it in apiProperties.json',
      ],
    },
    {
      name: 'a key of its own',
      definition: {team: 'coast'},
      expected: [
        '#/team: Unexpected key `team`, expected a key of OpenAPI 2.0 or an extension such as `x-team`',
      ],
    },
  ],
  check: {
    violation(violation, report) {
      if (ownerOf(violation) !== 'def-root-keys') return;
      const key = String(violation.params['additionalProperty']);
      const instead = member(INSTEAD, key);
      if (typeof instead === 'string')
        return report(`Unexpected key ${quote(key)} of OpenAPI 3, expected ${instead}`, [key]);
      const expected = IN_PROPERTIES.includes(key)
        ? 'it in apiProperties.json'
        : `a key of OpenAPI 2.0 or an extension such as ${quote(`x-${key}`)}`;
      report(`Unexpected key ${quote(key)}, expected ${expected}`, [key], {
        code: 'ExtensionNameNotValid',
      });
    },
  },
};
