import {isObject, listOf, objectOf, quote} from '../../../../core/json/value.js';
import {nameOf} from '../_helpers/operation-name.js';
import type {PowerPlatformRule} from '../nodes.js';

export const opSecurity: PowerPlatformRule = {
  id: 'op-security',
  code: 'SecurityRequirementMustBeDefined',
  severity: 'warning',
  summary: 'The `security` of an operation names only what `securityDefinitions` has.',
  why: 'The validator reports an unknown name. A connector signs in once, so other differences between operations have no effect.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'a name that is defined',
      definition: {paths: {'/tides': {get: {security: [{'API Key': []}]}}}},
      expected: [],
    },
    {
      name: 'a name that is not',
      definition: {paths: {'/tides': {get: {security: [{apiKey: []}]}}}},
      expected: [
        '#/paths/~1tides/get/security/0/apiKey: Unexpected security `apiKey` of operation `ListTides`, expected a name in `securityDefinitions`',
      ],
    },
  ],
  check: {
    operation(operation, report) {
      const defined = objectOf(operation.definition.value['securityDefinitions']);
      for (const [index, requirement] of listOf(operation.value['security']).entries()) {
        const names = isObject(requirement) ? Object.keys(requirement) : [];
        for (const name of names.filter(one => !Object.hasOwn(defined, one))) {
          const found = `Unexpected security ${quote(name)} of operation ${nameOf(operation)}`;
          const where = ['security', index, name];
          report(`${found}, expected a name in \`securityDefinitions\``, where);
        }
      }
    },
  },
};
