import {quote} from '../../../../core/json/value.js';
import {isHidden, isOAuth, TENANT_CLAIM} from '../_helpers/connection-parameters.js';
import type {PowerPlatformRule} from '../nodes.js';

export const propsRequiredStated: PowerPlatformRule = {
  id: 'props-required-stated',
  severity: 'warning',
  summary: 'Every parameter of a set says in `constraints.required` whether it is needed.',
  why: 'Unless it is said, users may save a connection with an empty field.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/multi-auth',
  examples: [
    {name: 'no sets', expected: []},
    {
      name: 'one parameter that says it and one that does not',
      properties: {
        properties: {
          connectionParameterSets: {
            values: [
              {
                name: 'key',
                parameters: {
                  api_key: {
                    type: 'securestring',
                    uiDefinition: {constraints: {required: 'true'}},
                  },
                  coast: {type: 'string', uiDefinition: {constraints: {tabIndex: 2}}},
                },
              },
            ],
          },
        },
      },
      expected: [
        'properties#/properties/connectionParameterSets/values/0/parameters/coast/uiDefinition/constraints: Unexpected connection parameter `coast` without `required`, expected the text `true` or `false`',
      ],
    },
  ],
  check: {
    connectionParameter(parameter, report) {
      const {name, set, constraints} = parameter;
      if (!set || isOAuth(parameter) || isHidden(parameter) || name === TENANT_CLAIM) return;
      if (constraints['required'] !== undefined) return;
      report(
        `Unexpected connection parameter ${quote(name)} without \`required\`, expected the text \`true\` or \`false\``,
        ['uiDefinition', 'constraints', 'required'],
      );
    },
  },
};
