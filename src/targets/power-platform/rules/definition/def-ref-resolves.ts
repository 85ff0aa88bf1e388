import {member, quote} from '../../../../core/json/value.js';
import {localReference} from '../_helpers/local-reference.js';
import {withParameters} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

const CODES = {
  definitions: 'SchemaReferenceNotFound',
  parameters: 'ParameterReferenceNotFound',
  responses: 'ResponseReferenceNotFound',
} as const;

export const defRefResolves: PowerPlatformRule = {
  id: 'def-ref-resolves',
  code: ['SchemaReferenceNotFound', 'ParameterReferenceNotFound', 'ResponseReferenceNotFound'],
  severity: 'error',
  summary: 'What a `$ref` names is there.',
  why: 'The service answers with an internal error that tells neither the place nor the name.',
  source: 'https://github.com/microsoft/PowerPlatformConnectors/issues/155',
  examples: [
    {name: 'an entry that is there', expected: []},
    {
      name: 'no such schema',
      definition: {
        paths: {'/tides': {get: {responses: {200: {schema: {$ref: '#/definitions/Tides'}}}}}},
      },
      expected: [
        '#/paths/~1tides/get/responses/200/schema/$ref: Unexpected reference `#/definitions/Tides`, expected an entry that `definitions` has',
      ],
    },
    {
      name: 'no such parameter',
      definition: withParameters({$ref: '#/parameters/harbour'}),
      expected: [
        '#/paths/~1tides/get/parameters/0/$ref: Unexpected reference `#/parameters/harbour`, expected an entry that `parameters` has',
      ],
    },
    {
      name: 'no such response',
      definition: {paths: {'/tides': {get: {responses: {404: {$ref: '#/responses/NotFound'}}}}}},
      expected: [
        '#/paths/~1tides/get/responses/404/$ref: Unexpected reference `#/responses/NotFound`, expected an entry that `responses` has',
      ],
    },
  ],
  check: {
    reference({target, expected, definition}, report) {
      const reference = localReference(target);
      if (!reference || expected !== reference.section) return;
      if (member(definition.value[reference.section], reference.name) !== undefined) return;
      const message = `Unexpected reference ${quote(target)}, expected an entry that ${quote(reference.section)} has`;
      report(message, undefined, {code: CODES[reference.section]});
    },
  },
};
