import {describe, isObject, quote} from '../../../../core/json/value.js';
import {TENANT_CLAIM} from '../_helpers/connection-parameters.js';
import {oauthExample} from '../_helpers/oauth-example.js';
import type {PowerPlatformRule} from '../nodes.js';

/** The validator compares with exactly these values, slip of the pen included. */
const FIXED: readonly {at: readonly string[]; value: unknown; isNeeded: boolean}[] = [
  {at: ['type'], value: 'string', isNeeded: true},
  {at: ['metadata'], value: {sourceType: 'AzureActiveDirectoryTenant'}, isNeeded: true},
  {at: ['uiDefinition', 'displayName'], value: 'Tenant', isNeeded: false},
  {
    at: ['uiDefinition', 'description'],
    value: 'The tenant ID of for the Azure Active Directory application',
    isNeeded: false,
  },
  {
    at: ['uiDefinition', 'constraints'],
    value: {hidden: 'true', required: 'false'},
    isNeeded: false,
  },
];

const KEYS: readonly string[] = ['type', 'metadata', 'uiDefinition'];
const INNER_KEYS: readonly string[] = ['displayName', 'description', 'constraints'];

const VALID = {
  type: 'string',
  metadata: {sourceType: 'AzureActiveDirectoryTenant'},
  uiDefinition: {constraints: {required: 'false', hidden: 'true'}},
};
const AT = 'properties#/properties/connectionParameters/token:TenantId';

export const propsTenantClaim: PowerPlatformRule = {
  id: 'props-tenant-claim',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: `\`${TENANT_CLAIM}\` has exactly the type, metadata, texts and constraints that the platform gives it.`,
  why: 'The validator of certification compares it letter by letter and reports any other text as critical.',
  source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/3097',
  examples: [
    {
      name: 'as the platform writes it',
      properties: oauthExample({identityProvider: 'aad'}, {[TENANT_CLAIM]: VALID}),
      expected: [],
    },
    {
      name: 'own words, a visible field, no metadata',
      properties: oauthExample(
        {identityProvider: 'aad'},
        {
          [TENANT_CLAIM]: {
            type: 'string',
            uiDefinition: {
              displayName: 'Your tenant',
              tooltip: 'The tenant',
              constraints: {required: 'true'},
            },
          },
        },
      ),
      expected: [
        `${AT}: Unexpected \`token:TenantId\` without \`metadata\`, expected exactly \`{"sourceType":"AzureActiveDirectoryTenant"}\``,
        `${AT}/uiDefinition/displayName: Unexpected text \`Your tenant\` in \`token:TenantId\`, expected exactly \`Tenant\``,
        `${AT}/uiDefinition/constraints: Unexpected \`{"required":"true"}\` in \`token:TenantId\`, expected exactly \`{"hidden":"true","required":"false"}\``,
        `${AT}/uiDefinition/tooltip: Unexpected key \`tooltip\` in \`token:TenantId\`, expected nothing beside the fixed keys`,
      ],
    },
  ],
  check: {
    connectionParameter({name, value, uiDefinition}, report) {
      if (name !== TENANT_CLAIM) return;
      for (const {at, value: fixed, isNeeded} of FIXED) {
        const found = at.length === 1 ? value[at[0] ?? ''] : uiDefinition[at[1] ?? ''];
        if (isEqual(found, fixed) || (found === undefined && !isNeeded)) continue;
        const what = explain(found, at[at.length - 1] ?? '');
        report(`Unexpected ${what}, expected exactly ${quote(fixed)}`, at);
      }
      const strays = [
        ...Object.keys(value).filter(key => !KEYS.includes(key)),
        ...Object.keys(uiDefinition).filter(key => !INNER_KEYS.includes(key)),
      ];
      for (const key of strays) {
        const at = Object.hasOwn(value, key) ? [key] : ['uiDefinition', key];
        const expected = 'nothing beside the fixed keys';
        report(`Unexpected key ${quote(key)} in \`${TENANT_CLAIM}\`, expected ${expected}`, at);
      }
    },
  },
};

/** All fixed values are texts, or objects of texts. */
function isEqual(found: unknown, fixed: unknown): boolean {
  if (!isObject(fixed)) return found === fixed;
  if (!isObject(found)) return false;
  const keys = Object.keys(fixed);
  return Object.keys(found).length === keys.length && keys.every(key => found[key] === fixed[key]);
}

function explain(found: unknown, key: string): string {
  if (found === undefined) return `\`${TENANT_CLAIM}\` without ${quote(key)}`;
  const what = isObject(found) ? quote(found) : describe(found);
  return `${what} in \`${TENANT_CLAIM}\``;
}
