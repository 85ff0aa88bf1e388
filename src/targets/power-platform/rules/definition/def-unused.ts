import {isObject, objectOf, quote} from '../../../../core/json/value.js';
import {child} from '../../../../core/pointer.js';
import type {PowerPlatformRule} from '../nodes.js';

const SECTIONS = [
  ['definitions', 'shared schema'],
  ['parameters', 'shared parameter'],
  ['responses', 'shared response'],
] as const;

export const defUnused: PowerPlatformRule = {
  id: 'def-unused',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary: 'Every shared schema, parameter and response is used.',
  why: 'What is unused counts towards the size limit, and reviewers read it for nothing.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {name: 'all used', expected: []},
    {
      name: 'a schema that nothing refers to',
      definition: {definitions: {Harbour: {type: 'string'}}},
      expected: [
        '#/definitions/Harbour: Unexpected shared schema `Harbour` that nothing refers to, expected only what is used',
      ],
    },
    {
      name: 'a response that nothing refers to',
      definition: {responses: {NotFound: {description: 'Not found.'}}},
      expected: [
        '#/responses/NotFound: Unexpected shared response `NotFound` that nothing refers to, expected only what is used',
      ],
    },
  ],
  check: {
    definition({value, uses, definitions}, report) {
      for (const [section, kind] of SECTIONS) {
        for (const [name, entry] of Object.entries(objectOf(value[section]))) {
          const pointer = child('', section, name);
          if (uses.has(pointer) || !isObject(entry)) continue;
          // A schema that extends another may be meant by a discriminator.
          if (section === 'definitions' && definitions.get(name)?.allOf.length) continue;
          report(
            `Unexpected ${kind} ${quote(name)} that nothing refers to, expected only what is used`,
            {pointer},
          );
        }
      }
    },
  },
};
