import type {Violation} from '../../../../core/definition/check-structure.js';
import {describe, objectOf, quote} from '../../../../core/json/value.js';
import {lastKey, parentOf} from '../../../../core/pointer.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

export const respHeadersUnique: PowerPlatformRule = {
  id: 'resp-headers-unique',
  code: 'ResponseHeadersAreNotUnique',
  severity: 'error',
  summary:
    'The headers of a response have different names, whatever the capitals, and a simple type.',
  why: 'HTTP does not tell capitals in names of headers apart, and a header is never an object. The definition is refused.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'two headers',
      definition: {
        paths: {
          '/tides': {
            get: {
              responses: {200: {headers: {Next: {type: 'string'}, Count: {type: 'integer'}}}},
            },
          },
        },
      },
      expected: [],
    },
    {
      name: 'a header twice, one that is an object, and one without a type',
      definition: {
        paths: {
          '/tides': {
            get: {
              responses: {
                200: {
                  headers: {Next: {type: 'string'}, next: {type: 'object'}, Count: {}},
                },
              },
            },
          },
        },
      },
      expected: [
        '#/paths/~1tides/get/responses/200/headers/next/type: Unexpected text `object` as type of header `next`, expected `string`, `number`, `integer`, `boolean` or `array`',
        '#/paths/~1tides/get/responses/200/headers/Count: Unexpected header `Count` without `type`, expected `string`, `number`, `integer`, `boolean` or `array`',
        '#/paths/~1tides/get/responses/200/headers/next: Unexpected header `next` beside `Next`, expected one of them',
      ],
    },
  ],
  check: {
    violation(violation, report) {
      if (ownerOf(violation) !== 'resp-headers-unique') return;
      const expected = 'expected `string`, `number`, `integer`, `boolean` or `array`';
      report(`Unexpected ${foundIn(violation)}, ${expected}`);
    },
    response({value}, report) {
      const known = new Map<string, string>();
      for (const name of Object.keys(objectOf(value['headers']))) {
        const first = known.get(name.toLowerCase());
        if (first === undefined) known.set(name.toLowerCase(), name);
        else report(beside(name, first), ['headers', name]);
      }
    },
  },
};

function foundIn({keyword, pointer, value}: Violation): string {
  if (keyword === 'required') return `header ${quote(lastKey(pointer))} without \`type\``;
  return `${describe(value)} as type of header ${quote(lastKey(parentOf(pointer)))}`;
}

function beside(name: string, first: string): string {
  return `Unexpected header ${quote(name)} beside ${quote(first)}, expected one of them`;
}
