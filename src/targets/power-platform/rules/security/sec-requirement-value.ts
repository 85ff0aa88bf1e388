import {isObject, quote} from '../../../../core/json/value.js';
import {child, type Pointer} from '../../../../core/pointer.js';
import type {SecuritySchemeNode} from '../../../../lint/definition/nodes.js';
import type {Report} from '../../../../lint/rule.js';
import {requirementsIn} from '../_helpers/security-requirements.js';
import type {ConnectorNode, PowerPlatformRule} from '../nodes.js';

const OAUTH = {
  'API Key': null,
  OAuth: {
    type: 'oauth2',
    flow: 'accessCode',
    authorizationUrl: 'https://login.harbourtides.org/authorize',
    tokenUrl: 'https://login.harbourtides.org/token',
    scopes: {'tides.read': 'Read tides'},
  },
};

export const secRequirementValue: PowerPlatformRule = {
  id: 'sec-requirement-value',
  code: [
    'OAuthSecurityRequirementValueMustBeScopeName',
    'SecurityRequirementMustHaveEmptyValue',
    'SecurityRequirementMustHaveValue',
  ],
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    'In `security`, OAuth is followed by scopes that its definition declares, anything else by an empty array.',
  why: 'The validator refuses scopes that nobody declared, and scopes where there are none.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'an API key with an empty array', expected: []},
    {
      name: 'a declared scope',
      definition: {securityDefinitions: OAUTH, security: [{OAuth: ['tides.read']}]},
      expected: [],
    },
    {
      name: 'an API key with a scope',
      definition: {security: [{'API Key': ['tides.read']}]},
      expected: [
        '#/security/0/API Key: Unexpected scope `tides.read` for `API Key`, expected an empty array: only OAuth has scopes',
      ],
    },
    {
      name: 'a scope that is not declared, in an operation',
      definition: {
        securityDefinitions: OAUTH,
        security: [{OAuth: ['tides.read']}],
        paths: {'/tides': {get: {security: [{OAuth: ['tides.write']}]}}},
      },
      expected: [
        '#/paths/~1tides/get/security/0/OAuth/0: Unexpected scope `tides.write`, expected one that `OAuth` declares in its `scopes`',
      ],
    },
    {
      name: 'no scope although some are declared',
      definition: {securityDefinitions: OAUTH, security: [{OAuth: []}]},
      expected: [
        '#/security/0/OAuth: Unexpected empty array for `OAuth`, expected the scopes that the connector needs',
      ],
    },
  ],
  check: {
    connector({definition, ruleset}, report) {
      if (!definition) return;
      const schemes = new Map(definition.securitySchemes.map(scheme => [scheme.name, scheme]));
      const requirements = [definition, ...definition.operations].flatMap(requirementsIn);
      for (const {name, scopes, pointer} of requirements)
        checkScopes({scheme: schemes.get(name), scopes, ruleset, at: pointer}, report);
    },
  },
};

interface Requirement {
  readonly scheme: SecuritySchemeNode | undefined;
  readonly scopes: unknown;
  readonly ruleset: ConnectorNode['ruleset'];
  readonly at: Pointer;
}

function checkScopes({scheme, scopes, ruleset, at}: Requirement, report: Report): void {
  if (!scheme || !Array.isArray(scopes)) return;
  const place = {pointer: at, document: 'definition'};
  const {type, scopes: declared} = scheme.value;
  if (type === 'basic' || type === 'apiKey') {
    if (scopes.length === 0) return;
    report(
      `Unexpected scope ${quote(scopes[0])} for ${quote(scheme.name)}, expected an empty array: only OAuth has scopes`,
      place,
      {code: 'SecurityRequirementMustHaveEmptyValue'},
    );
  } else if (type === 'oauth2' && isObject(declared)) {
    for (const [index, scope] of scopes.entries()) {
      if (typeof scope !== 'string' || Object.hasOwn(declared, scope)) continue;
      report(
        `Unexpected scope ${quote(scope)}, expected one that ${quote(scheme.name)} declares in its \`scopes\``,
        {...place, pointer: child(at, index)},
      );
    }
    // A third of the published OAuth connectors name no scope: it does not block, and only certification looks at it.
    if (scopes.length > 0 || Object.keys(declared).length === 0 || ruleset === 'custom') return;
    report(
      `Unexpected empty array for ${quote(scheme.name)}, expected the scopes that the connector needs`,
      place,
      {code: 'SecurityRequirementMustHaveValue', severity: 'warning'},
    );
  }
}
