import {quote} from '../../../../core/json/value.js';
import {ROOT_ORDER} from '../_helpers/root-keys.js';
import type {PowerPlatformRule} from '../nodes.js';

const ROOT_KEYS: ReadonlySet<string> = new Set([...ROOT_ORDER, 'externalDocs']);

export const defNameCollidesKeyword: PowerPlatformRule = {
  id: 'def-name-collides-keyword',
  code: 'JsonTypeIncorrect',
  severity: 'warning',
  summary: 'No schema in `definitions` has the name of a root key, such as `security`.',
  why: 'The validator took a schema called `security` for the keyword, and asked for another type.',
  source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/4123',
  examples: [
    {name: 'a name of its own', expected: []},
    {
      name: 'the name of a root key',
      definition: {
        definitions: {
          security: {
            type: 'object',
            properties: {
              level: {type: 'string', 'x-ms-summary': 'Level', description: 'The level.'},
            },
          },
        },
        paths: {'/tides': {get: {responses: {200: {schema: {$ref: '#/definitions/security'}}}}}},
      },
      expected: [
        '#/definitions/security: Unexpected shared schema `security`, expected a name that is no root key',
      ],
    },
  ],
  check: {
    definition({definitions}, report) {
      for (const [name, {pointer}] of definitions) {
        if (!ROOT_KEYS.has(name)) continue;
        report(`Unexpected shared schema ${quote(name)}, expected a name that is no root key`, {
          pointer,
        });
      }
    },
  },
};
