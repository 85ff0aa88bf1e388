import {describe, isObject, objectOf, quote} from '../../../../core/json/value.js';
import {child} from '../../../../core/pointer.js';
import {checkShape, type Shape} from '../_helpers/check-shape.js';
import {TENANT_CLAIM} from '../_helpers/connection-parameters.js';
import type {PowerPlatformRule} from '../nodes.js';

/** Two keys are texts that look like booleans, and `allowedValues` a list: these have rules of their own. */
const CONSTRAINTS: Shape = {
  name: 'constraints',
  members: {
    clearText: 'boolean',
    required: 'anything',
    hidden: 'anything',
    tabIndex: 'whole number',
    capability: 'anything',
    allowedValues: 'anything',
    dependencies: 'object',
  },
};

export const propsConstraintsKeys: PowerPlatformRule = {
  id: 'props-constraints-keys',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: '`constraints` of a connection parameter has only known keys, each with its type.',
  why: 'What the platform does not understand it ignores; certification refuses it.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
  examples: [
    {
      name: 'a field for connections through a gateway',
      properties: {
        properties: {
          connectionParameters: {
            api_key: {
              uiDefinition: {
                constraints: {
                  capability: ['gateway'],
                  dependencies: {coast: {values: ['north']}},
                },
              },
            },
          },
        },
      },
      expected: [],
    },
    {
      name: 'a text for a boolean, an unknown key, a word for a list',
      properties: {
        properties: {
          connectionParameters: {
            api_key: {
              uiDefinition: {
                constraints: {clearText: 'false', maxLength: 40, capability: 'gateway'},
              },
            },
          },
        },
      },
      expected: [
        'properties#/properties/connectionParameters/api_key/uiDefinition/constraints/clearText: Unexpected text `false` as `clearText` of `constraints`, expected true or false',
        'properties#/properties/connectionParameters/api_key/uiDefinition/constraints/maxLength: Unexpected key `maxLength` in `constraints`, expected only `clearText`, `required`, `hidden`, `tabIndex`, `capability`, `allowedValues` or `dependencies`',
        'properties#/properties/connectionParameters/api_key/uiDefinition/constraints/capability: Unexpected text `gateway` as `capability`, expected an array of texts',
      ],
    },
  ],
  check: {
    connectionParameter({name, pointer, constraints}, report) {
      if (name === TENANT_CLAIM) return;
      const at = child(pointer, 'uiDefinition', 'constraints');
      checkShape(constraints, CONSTRAINTS, at, report);
      const {capability, dependencies} = constraints;
      if (capability !== undefined && !isTexts(capability))
        report(`Unexpected ${describe(capability)} as \`capability\`, expected an array of texts`, {
          pointer: child(at, 'capability'),
        });
      for (const [other, dependency] of Object.entries(objectOf(dependencies))) {
        if (isObject(dependency) && isTexts(dependency['values'])) continue;
        report(
          `Unexpected dependency on ${quote(other)} without texts in \`values\`, expected an array of texts there`,
          {pointer: child(at, 'dependencies', other)},
        );
      }
    },
  },
};

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(item => typeof item === 'string');
}
