import type {JsonObject} from '../../../../core/json/value.js';
import {member, quote, textOf} from '../../../../core/json/value.js';
import {ambiguousSource, sourceInsideBody} from '../_helpers/dynamic-source.js';
import type {PowerPlatformRule} from '../nodes.js';

export const extDynamicPropertiesNeeded: PowerPlatformRule = {
  id: 'ext-dynamic-properties-needed',
  code: [
    'DynamicPropertiesExtensionRequiredForAmbiguousReferences',
    'DynamicPropertiesExtensionRequiredForNonParameterReferences',
    'DynamicPropertiesExtensionRequiredForPropertiesValuePath',
  ],
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    'Beside `x-ms-dynamic-schema` that refers into the body, to a name that occurs twice, or to `properties` of a schema, there is `x-ms-dynamic-properties`.',
  why: 'The older extension cannot say exactly which value or schema it means, so designers may take the wrong one.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
  examples: [
    {
      name: 'a path that leads to a schema',
      definition: answering({operationId: 'GetFields', 'value-path': 'schema'}),
      expected: [],
    },
    {
      name: 'a path that leads to the properties of a schema',
      definition: answering({operationId: 'GetFields', 'value-path': 'schema/properties'}),
      expected: [
        '#/definitions/TideList/x-ms-dynamic-schema: Unexpected path `schema/properties` to the properties of a schema, expected `x-ms-dynamic-properties` beside `x-ms-dynamic-schema`',
      ],
    },
    {
      name: 'a reference into the body',
      definition: answering(
        {operationId: 'GetFields', parameters: {kind: {parameter: 'kind'}}},
        bodyWith('kind'),
      ),
      expected: [
        '#/definitions/TideList/x-ms-dynamic-schema: Unexpected reference to `kind` inside the body, expected `x-ms-dynamic-properties` beside `x-ms-dynamic-schema`',
      ],
    },
    {
      name: 'a name that is a parameter and a property of the body',
      definition: answering(
        {operationId: 'GetFields', parameters: {kind: {parameter: 'kind'}}},
        bodyWith('kind'),
        {name: 'kind', in: 'query', type: 'string'},
      ),
      expected: [
        '#/definitions/TideList/x-ms-dynamic-schema: Unexpected reference to `kind`, which is a parameter and a property of the body, expected `x-ms-dynamic-properties` beside `x-ms-dynamic-schema`',
      ],
    },
  ],
  check: {
    extension(node, report) {
      const {key, value, extension} = node;
      if (key !== 'x-ms-dynamic-schema' || Object.hasOwn(value, 'x-ms-dynamic-properties')) return;
      const expected = 'expected `x-ms-dynamic-properties` beside `x-ms-dynamic-schema`';
      const code = (reason: string) => ({code: `DynamicPropertiesExtensionRequiredFor${reason}`});
      const path = textOf(member(extension, 'value-path'));
      if (path !== undefined && /(^|\/)properties$/.test(path)) {
        const found = `path ${quote(path)} to the properties of a schema`;
        return report(`Unexpected ${found}, ${expected}`, [], code('PropertiesValuePath'));
      }
      const twofold = ambiguousSource(node);
      if (twofold !== undefined) {
        const found = `reference to ${quote(twofold)}, which is a parameter and a property of the body`;
        return report(`Unexpected ${found}, ${expected}`, [], code('AmbiguousReferences'));
      }
      const inside = sourceInsideBody(node);
      if (inside === undefined) return;
      const found = `reference to ${quote(inside)} inside the body`;
      report(`Unexpected ${found}, ${expected}`, [], code('NonParameterReferences'));
    },
  },
};

function answering(schema: JsonObject, ...parameters: readonly JsonObject[]): JsonObject {
  return {
    definitions: {TideList: {'x-ms-dynamic-schema': schema}},
    ...(parameters.length > 0 ? {paths: {'/tides': {get: {parameters}}}} : {}),
  };
}

function bodyWith(name: string): JsonObject {
  return {
    name: 'body',
    in: 'body',
    schema: {type: 'object', properties: {[name]: {type: 'string'}}},
  };
}
