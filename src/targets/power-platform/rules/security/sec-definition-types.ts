import type {Violation} from '../../../../core/definition/check-structure.js';
import {listOf, quote, textOf} from '../../../../core/json/value.js';
import {lastKey, parentOf} from '../../../../core/pointer.js';
import type {SecuritySchemeNode} from '../../../../lint/definition/nodes.js';
import type {Report} from '../../../../lint/rule.js';
import {isAbsoluteUrl} from '../_helpers/absolute-url.js';
import {orList} from '../_helpers/check-shape.js';
import {holdsEnvironmentVariable} from '../_helpers/environment-variable.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

const ID = 'sec-definition-types';
const MISSING = 'SecuritySchemePropertyRequired';
const INVALID = 'SecuritySchemePropertyNotValid';

export const secDefinitionTypes: PowerPlatformRule = {
  id: ID,
  code: [MISSING, INVALID],
  severity: 'error',
  summary:
    'A security definition is `basic`, `apiKey` or `oauth2`, with all that OpenAPI 2.0 asks of its type.',
  why: 'The service refuses other definitions: it cannot tell how to sign in.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'a basic sign-in',
      definition: {
        securityDefinitions: {'API Key': null, Harbour: {type: 'basic'}},
        security: [{Harbour: []}],
      },
      expected: [],
    },
    {
      name: 'an API key without a name, in a cookie',
      definition: {securityDefinitions: {'API Key': {in: 'cookie', name: null}}},
      expected: [
        '#/securityDefinitions/API Key: Unexpected security definition `API Key` without `name`, expected all that its type needs',
        '#/securityDefinitions/API Key/in: Unexpected `in` `cookie` in security definition `API Key`, expected `header` or `query`',
      ],
    },
    {
      name: 'a scheme of OpenAPI 3',
      definition: {securityDefinitions: {Bearer: {type: 'http'}}},
      expected: [
        '#/securityDefinitions/Bearer/type: Unexpected `type` `http` in security definition `Bearer`, expected `basic`, `apiKey` or `oauth2`',
      ],
    },
    {
      name: 'OAuth without scopes, with a relative address',
      definition: {
        securityDefinitions: {
          OAuth: {
            type: 'oauth2',
            flow: 'accessCode',
            authorizationUrl: '/authorize',
            tokenUrl: 'https://login.harbourtides.org/token',
          },
        },
      },
      expected: [
        '#/securityDefinitions/OAuth: Unexpected security definition `OAuth` without `scopes`, expected all that its type needs',
        '#/securityDefinitions/OAuth/authorizationUrl: Unexpected `authorizationUrl` `/authorize` in security definition `OAuth`, expected an absolute URL',
      ],
    },
  ],
  check: {
    violation(violation, report) {
      if (violation.part !== 'securityScheme' || ownerOf(violation) !== ID) return;
      explain(violation, report);
    },
    securityScheme(scheme, report) {
      if (scheme.value['type'] !== 'oauth2' || scheme.value['flow'] === undefined) return;
      if (scheme.value['scopes'] === undefined)
        report(without('scopes', scheme.name), 'scopes', {code: MISSING});
      for (const key of ['authorizationUrl', 'tokenUrl']) checkUrl(scheme, key, report);
    },
  },
};

function explain({keyword, params, pointer, value, key}: Violation, report: Report): void {
  if (keyword === 'required') {
    report(without(String(params['missingProperty']), key), undefined, {code: MISSING});
  } else if (keyword === 'additionalProperties') {
    const unknown = quote(params['additionalProperty']);
    report(
      `Unexpected key ${unknown} in security definition ${quote(key)}, expected only keys of its type`,
      undefined,
      {code: INVALID},
    );
  } else {
    const name = lastKey(parentOf(pointer));
    const allowed = orList(listOf(params['allowedValues']).map(String));
    report(
      `Unexpected ${quote(key)} ${quote(value)} in security definition ${quote(name)}, expected ${allowed}`,
      undefined,
      {code: INVALID},
    );
  }
}

function without(key: string, name: string): string {
  return `Unexpected security definition ${quote(name)} without ${quote(key)}, expected all that its type needs`;
}

function checkUrl({name, value}: SecuritySchemeNode, key: string, report: Report): void {
  const url = textOf(value[key]);
  if (url === undefined || isAbsoluteUrl(url) || holdsEnvironmentVariable(url)) return;
  report(
    `Unexpected ${quote(key)} ${quote(url)} in security definition ${quote(name)}, expected an absolute URL`,
    key,
    {code: INVALID},
  );
}
