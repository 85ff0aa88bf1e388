import {quote} from '../../../../core/json/value.js';
import {localReference} from '../_helpers/local-reference.js';
import {NOT_VALID} from '../_helpers/reference-codes.js';
import {withParameters} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

export const defRefKind: PowerPlatformRule = {
  id: 'def-ref-kind',
  code: Object.values(NOT_VALID),
  severity: 'error',
  summary:
    'A schema refers to `definitions`, a parameter to `parameters`, a response to `responses`.',
  why: 'The service refuses a reference to another kind of thing.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'a schema for a schema', expected: []},
    {
      name: 'a response for a schema',
      definition: {
        responses: {Tides: {description: 'The tides.'}},
        paths: {'/tides': {get: {responses: {200: {schema: {$ref: '#/responses/Tides'}}}}}},
      },
      expected: [
        '#/paths/~1tides/get/responses/200/schema/$ref: Unexpected reference `#/responses/Tides`, expected one into `definitions`',
      ],
    },
    {
      name: 'a schema for a parameter',
      definition: withParameters({$ref: '#/definitions/TideList'}),
      expected: [
        '#/paths/~1tides/get/parameters/0/$ref: Unexpected reference `#/definitions/TideList`, expected one into `parameters`',
      ],
    },
    {
      name: 'a schema for a response',
      definition: {paths: {'/tides': {get: {responses: {200: {$ref: '#/definitions/TideList'}}}}}},
      expected: [
        '#/paths/~1tides/get/responses/200/$ref: Unexpected reference `#/definitions/TideList`, expected one into `responses`',
      ],
    },
  ],
  check: {
    reference({target, expected}, report) {
      const reference = localReference(target);
      if (!reference || expected === 'none' || expected === reference.section) return;
      report(
        `Unexpected reference ${quote(target)}, expected one into ${quote(expected)}`,
        undefined,
        {code: NOT_VALID[expected]},
      );
    },
  },
};
