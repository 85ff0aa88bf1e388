import {child} from '../../../../core/pointer.js';
import {checkShape, type Shape} from '../_helpers/check-shape.js';
import {TENANT_CLAIM} from '../_helpers/connection-parameters.js';
import type {PowerPlatformRule} from '../nodes.js';

const UI_DEFINITION: Shape = {
  name: 'uiDefinition',
  members: {
    displayName: 'text',
    description: 'text',
    tooltip: 'text',
    tabIndex: 'whole number',
    constraints: 'object',
    schema: 'object',
  },
};

/** The hint in a field, where users choose among several ways to sign in. */
const SCHEMA: Shape = {name: 'schema', members: {type: 'text', description: 'text'}};

export const propsUidefinitionKeys: PowerPlatformRule = {
  id: 'props-uidefinition-keys',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: '`uiDefinition` of a connection parameter has only the keys that the platform shows.',
  why: 'Other keys are ignored, so that users do not see what they say; certification refuses them.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
  examples: [
    {name: 'known keys', expected: []},
    {
      name: 'a misspelt key, and a text as place in the order',
      properties: {
        properties: {
          connectionParameters: {api_key: {uiDefinition: {toolTip: 'x', tabIndex: '1'}}},
        },
      },
      expected: [
        'properties#/properties/connectionParameters/api_key/uiDefinition/toolTip: Unexpected key `toolTip` in `uiDefinition`, expected only `displayName`, `description`, `tooltip`, `tabIndex`, `constraints` or `schema`',
        'properties#/properties/connectionParameters/api_key/uiDefinition/tabIndex: Unexpected text `1` as `tabIndex` of `uiDefinition`, expected a whole number',
      ],
    },
  ],
  check: {
    connectionParameter({name, pointer, uiDefinition}, report) {
      if (name === TENANT_CLAIM) return;
      const at = child(pointer, 'uiDefinition');
      checkShape(uiDefinition, UI_DEFINITION, at, report);
      const {schema} = uiDefinition;
      if (typeof schema === 'object' && schema !== null)
        checkShape(schema, SCHEMA, child(at, 'schema'), report);
    },
  },
};
