import {isObject} from '../../../../core/json/value.js';
import {isAnswer} from '../_helpers/is-answer.js';
import {isDynamic, schemaName} from '../_helpers/schema-parts.js';
import {withBody, withDefinitions} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

/** A package was refused for empty `properties` (Apify, 2026); a quarter of the published connectors has empty schemas. */
export const schemaNoEmpty: PowerPlatformRule = {
  id: 'schema-no-empty',
  policy: ['5000.2.4.4', '5000.2.4.6'],
  severity: 'warning',
  summary: 'No schema is empty, and neither is its `properties`.',
  why: 'Packages are refused for empty `properties`. In the designer an empty schema offers no field.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
  examples: [
    {
      name: 'properties from another operation',
      definition: withBody({
        type: 'object',
        properties: {},
        'x-ms-dynamic-schema': {operationId: 'ListTides'},
      }),
      expected: [],
    },
    {
      name: 'an empty body',
      definition: withBody({}),
      expected: [
        '#/paths/~1tides/post/parameters/0/schema: Unexpected empty schema, expected at least a `type`',
      ],
    },
    {
      name: 'an empty property and empty items',
      definition: withDefinitions({
        Tide: {type: 'object', properties: {height: {}, levels: {type: 'array', items: {}}}},
      }),
      expected: [
        '#/definitions/Tide/properties/height: Unexpected empty property `height`, expected at least a `type`',
        '#/definitions/Tide/properties/levels/items: Unexpected empty schema, expected at least a `type`',
      ],
    },
    {
      name: 'an object without properties',
      definition: withBody({type: 'object', properties: {}}),
      expected: [
        '#/paths/~1tides/post/parameters/0/schema/properties: Unexpected empty `properties`, expected properties, or no such key',
      ],
    },
    {
      name: 'a response for failures, told by another rule',
      definition: {paths: {'/tides': {get: {responses: {default: {schema: {}}}}}}},
      expected: [],
    },
  ],
  check: {
    schema(node, report) {
      const {value, place} = node;
      const properties = value['properties'];
      if (isEmpty(value)) {
        if (place === 'additionalProperties' || isAnswer(node.definition, node)) return;
        // A response `default` needs no schema at all: resp-default-no-schema reports it.
        if (node.pointer.endsWith('/responses/default/schema')) return;
        const policy = place === 'property' ? '5000.2.4.6' : '5000.2.4.4';
        const message = `Unexpected empty ${schemaName(node)}, expected at least a \`type\``;
        report(message, undefined, {policy, severity: 'warning'});
      } else if (isEmpty(properties) && !isDynamic(node)) {
        const message = 'Unexpected empty `properties`, expected properties, or no such key';
        report(message, 'properties', {policy: '5000.2.4.6'});
      }
    },
  },
};

function isEmpty(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length === 0;
}
