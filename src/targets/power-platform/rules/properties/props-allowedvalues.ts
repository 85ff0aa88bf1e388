import {describe, isObject, quote} from '../../../../core/json/value.js';
import {child, type Pointer} from '../../../../core/pointer.js';
import type {Report} from '../../../../lint/rule.js';
import {explainUnknownKey, unknownKeys} from '../_helpers/known-keys.js';
import type {PowerPlatformRule} from '../nodes.js';

export const propsAllowedvalues: PowerPlatformRule = {
  id: 'props-allowedvalues',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    'Each of `allowedValues` has a text as `value`, and a `uiDefinition` in the parameter or a `text` in its constraints.',
  why: 'Users choose from this list: an entry of another shape is missing from it, and certification refuses it.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
  examples: [
    {
      name: 'values in both places',
      properties: {
        properties: {
          connectionParameters: {
            coast: {
              type: 'string',
              allowedValues: [{value: 'north', uiDefinition: {displayName: 'North'}}],
              uiDefinition: {constraints: {allowedValues: [{text: 'North', value: 'north'}]}},
            },
          },
        },
      },
      expected: [],
    },
    {
      name: 'plain texts, a number, and a key of the other place',
      properties: {
        properties: {
          connectionParameters: {
            coast: {
              type: 'string',
              allowedValues: ['north', {value: 2}],
              uiDefinition: {
                constraints: {
                  allowedValues: [{value: 'south', uiDefinition: {displayName: 'South'}}],
                },
              },
            },
          },
        },
      },
      expected: [
        'properties#/properties/connectionParameters/coast/allowedValues/0: Unexpected text `north` in `allowedValues`, expected an object with `value`',
        'properties#/properties/connectionParameters/coast/allowedValues/1/value: Unexpected number 2 as `value`, expected a text',
        'properties#/properties/connectionParameters/coast/uiDefinition/constraints/allowedValues/0/uiDefinition: Unexpected key `uiDefinition` in `allowedValues`, expected only `value` or `text`',
      ],
    },
  ],
  check: {
    connectionParameter({pointer, value, constraints}, report) {
      checkValues(
        value['allowedValues'],
        ['value', 'uiDefinition'],
        child(pointer, 'allowedValues'),
        report,
      );
      const inner = child(pointer, 'uiDefinition', 'constraints', 'allowedValues');
      checkValues(constraints['allowedValues'], ['value', 'text'], inner, report);
    },
  },
};

function checkValues(list: unknown, keys: readonly string[], at: Pointer, report: Report): void {
  if (list === undefined) return;
  const place = {pointer: at};
  if (!Array.isArray(list))
    report(`Unexpected ${describe(list)} as \`allowedValues\`, expected an array`, place);
  else
    for (const [index, entry] of list.entries()) checkValue(entry, keys, child(at, index), report);
}

function checkValue(entry: unknown, keys: readonly string[], at: Pointer, report: Report): void {
  if (!isObject(entry)) {
    report(
      `Unexpected ${describe(entry)} in \`allowedValues\`, expected an object with \`value\``,
      {pointer: at},
    );
    return;
  }
  for (const key of unknownKeys(entry, keys))
    report(explainUnknownKey(key, keys, quote('allowedValues')), {pointer: child(at, key)});
  const {value} = entry;
  if (typeof value === 'string') return;
  const found =
    value === undefined ? 'an entry without `value`' : `${describe(value)} as \`value\``;
  report(`Unexpected ${found}, expected a text`, {pointer: child(at, 'value')});
}
