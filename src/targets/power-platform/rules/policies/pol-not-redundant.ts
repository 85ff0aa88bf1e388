import {listOf, textOf} from '../../../../core/json/value.js';
import type {DefinitionNode} from '../../../../lint/definition/nodes.js';
import {FOR_LIST_TIDES, POLICY, policyExample, policyOf} from '../_helpers/policy-example.js';
import {operationsOf, writtenParameters} from '../_helpers/policy-parameters.js';
import {nameOfPolicy} from '../_helpers/policy-templates.js';
import type {PolicyNode, PowerPlatformRule} from '../nodes.js';

const HEADER = {name: 'x-tides', value: 'north'};

type Check = (policy: PolicyNode, definition: DefinitionNode) => boolean;

/** By template: whether the definition alone does the same. */
const REDUNDANT: Readonly<Record<string, Check>> = {
  dynamichosturl: hasSameHost,
  routerequesttoendpoint: hasSamePath,
  setheader: hasSameHeader,
};

export const polNotRedundant: PowerPlatformRule = {
  id: 'pol-not-redundant',
  severity: 'warning',
  summary: 'Every policy changes something: none is there twice, or does what the definition does.',
  why: 'A redundant policy was one of the reasons why certification refused a connector.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
  examples: [
    {
      name: 'a header',
      properties: policyExample('setheader', HEADER, FOR_LIST_TIDES),
      expected: [],
    },
    {
      name: 'a path that is no other, and the host of the definition',
      definition: {basePath: '/'},
      properties: {
        properties: {
          policyTemplateInstances: [
            policyOf('routerequesttoendpoint', {newPath: '/tides'}, FOR_LIST_TIDES),
            policyOf('dynamichosturl', {urlTemplate: 'https://api.harbourtides.org'}),
          ],
        },
      },
      expected: [
        `${POLICY}: Unexpected policy \`Mark requests\` that changes nothing, expected none for what the definition says`,
        'properties#/properties/policyTemplateInstances/1: Unexpected policy `Mark requests` that changes nothing, expected none for what the definition says',
      ],
    },
    {
      name: 'the header of the API key',
      properties: policyExample('setheader', {
        name: 'X-Tides-Key',
        value: "@connectionParameters('api_key')",
      }),
      expected: [
        `${POLICY}: Unexpected policy \`Mark requests\` that changes nothing, expected none for what the definition says`,
      ],
    },
    {
      name: 'the same policy twice',
      properties: {
        properties: {
          policyTemplateInstances: [policyOf('setheader', HEADER), policyOf('setheader', HEADER)],
        },
      },
      expected: [
        'properties#/properties/policyTemplateInstances/1: Unexpected second policy `Mark requests`, expected each policy once',
      ],
    },
  ],
  check: {
    policy(policy, report) {
      const {definition} = policy.connector;
      const {templateId} = policy;
      const isRedundant = Object.hasOwn(REDUNDANT, templateId) ? REDUNDANT[templateId] : undefined;
      if (!definition || !isRedundant?.(policy, definition)) return;
      const found = `policy ${nameOfPolicy(policy)} that changes nothing`;
      report(`Unexpected ${found}, expected none for what the definition says`);
    },
    properties({policies}, report) {
      const seen = new Set<string>();
      for (const policy of policies) {
        const key = JSON.stringify([policy.templateId, writtenParameters(policy)]);
        const found = `second policy ${nameOfPolicy(policy)}`;
        if (seen.has(key))
          report(`Unexpected ${found}, expected each policy once`, {pointer: policy.pointer});
        seen.add(key);
      }
    },
  },
};

function hasSameHost({parameters}: PolicyNode, {value}: DefinitionNode): boolean {
  const [scheme, host] = [textOf(listOf(value['schemes'])[0]), textOf(value['host'])];
  const own = `${scheme}://${host}${textOf(value['basePath']) ?? ''}`;
  return withoutSlash(own) === withoutSlash(textOf(parameters['urlTemplate']) ?? '');
}

function withoutSlash(url: string): string {
  return url.replace(/\/$/, '');
}

function hasSamePath(policy: PolicyNode, definition: DefinitionNode): boolean {
  const {newPath, httpMethod} = policy.parameters;
  const {basePath} = definition.value;
  // Below a base path the new path may stand for another address.
  if (basePath !== undefined && basePath !== '' && basePath !== '/') return false;
  const operations = operationsOf(policy, definition);
  if (operations.length === 0) return false;
  return operations.every(
    ({path, method}) =>
      path === newPath &&
      (httpMethod === undefined ||
        httpMethod === '@Request.OriginalHTTPMethod' ||
        httpMethod === method.toUpperCase()),
  );
}

/** The header of the API key, filled with that key. */
function hasSameHeader({parameters}: PolicyNode, {securitySchemes}: DefinitionNode): boolean {
  const [scheme] = securitySchemes;
  const {name, value} = parameters;
  if (scheme?.value['type'] !== 'apiKey' || scheme.value['in'] !== 'header') return false;
  if (!/^@connectionParameters\('api_key'(,\s*'')?\)$/.test(textOf(value) ?? '')) return false;
  return textOf(name)?.toLowerCase() === textOf(scheme.value['name'])?.toLowerCase();
}
