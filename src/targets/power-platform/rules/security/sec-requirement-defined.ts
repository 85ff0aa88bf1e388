import {quote} from '../../../../core/json/value.js';
import {orList} from '../_helpers/check-shape.js';
import {requirementsIn} from '../_helpers/security-requirements.js';
import type {PowerPlatformRule} from '../nodes.js';

export const secRequirementDefined: PowerPlatformRule = {
  id: 'sec-requirement-defined',
  code: 'SecurityRequirementMustBeDefined',
  // Five of 209 published connectors break it: it does not block.
  severity: 'warning',
  summary: 'Every name in `security` is a key of `securityDefinitions`.',
  why: 'The validator reports the name; for users the connector may lack its sign-in.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'a name that is defined', expected: []},
    {
      name: 'a name that is not',
      definition: {security: [{'API Key': []}, {Account: []}]},
      expected: [
        '#/security/1/Account: Unexpected security requirement `Account`, expected a security definition: `API Key`',
      ],
    },
    {
      name: 'no definition at all',
      definition: {securityDefinitions: null, security: [{Account: []}]},
      expected: [
        '#/security/0/Account: Unexpected security requirement `Account`, expected it to be defined in `securityDefinitions`',
      ],
    },
  ],
  check: {
    definition(definition, report) {
      const known = new Set(definition.securitySchemes.map(scheme => scheme.name));
      const expected =
        known.size === 0
          ? 'it to be defined in `securityDefinitions`'
          : `a security definition: ${orList([...known].slice(0, 5))}`;
      for (const {name, pointer} of requirementsIn(definition)) {
        if (known.has(name)) continue;
        report(`Unexpected security requirement ${quote(name)}, expected ${expected}`, {pointer});
      }
    },
  },
};
