import {isObject, member, quote, textOf} from '../../../../core/json/value.js';
import {child} from '../../../../core/pointer.js';
import type {PowerPlatformRule} from '../nodes.js';

export const extDynamicPropertiesPath: PowerPlatformRule = {
  id: 'ext-dynamic-properties-path',
  code: 'DynamicPropertiesItemValuePathMismatch',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    '`itemValuePath` of `x-ms-dynamic-properties` is `value-path` of `x-ms-dynamic-schema` without a final `properties`.',
  why: 'Both describe the same schema; where they differ, users see different fields in old and new designers.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'the same path without its end',
      definition: {
        definitions: {
          TideList: {
            'x-ms-dynamic-schema': {operationId: 'GetFields', 'value-path': 'schema/properties'},
            'x-ms-dynamic-properties': {operationId: 'GetFields', itemValuePath: 'schema'},
          },
        },
      },
      expected: [],
    },
    {
      name: 'another path',
      definition: {
        definitions: {
          TideList: {
            'x-ms-dynamic-schema': {operationId: 'GetFields', 'value-path': 'schema/properties'},
            'x-ms-dynamic-properties': {operationId: 'GetFields', itemValuePath: 'fields'},
          },
        },
      },
      expected: [
        '#/definitions/TideList/x-ms-dynamic-properties/itemValuePath: Unexpected path `fields`, expected `schema` as in `x-ms-dynamic-schema`',
      ],
    },
  ],
  check: {
    extension({key, value, extension, pointer}, report) {
      const schema = value['x-ms-dynamic-schema'];
      if (key !== 'x-ms-dynamic-properties' || !isObject(schema) || !isObject(extension)) return;
      const expected = (textOf(member(schema, 'value-path')) ?? '').replace(
        /(^|\/)properties$/,
        '',
      );
      const path = textOf(member(extension, 'itemValuePath')) ?? '';
      if (path === expected) return;
      const found = path === '' ? 'no `itemValuePath`' : `path ${quote(path)}`;
      const wanted = expected === '' ? 'none' : quote(expected);
      report(`Unexpected ${found}, expected ${wanted} as in \`x-ms-dynamic-schema\``, {
        pointer: child(pointer, 'itemValuePath'),
      });
    },
  },
};
