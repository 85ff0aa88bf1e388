import {quote, textOf} from '../../../../core/json/value.js';
import {hasValidEscapes, localReference} from '../_helpers/local-reference.js';
import {NOT_VALID} from '../_helpers/reference-codes.js';
import {withParameters} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

export const defRefLocal: PowerPlatformRule = {
  id: 'def-ref-local',
  code: [...Object.values(NOT_VALID), 'JsonPointerNotValid'],
  severity: 'error',
  summary:
    'A `$ref` names an entry of `definitions`, `parameters` or `responses` of the same document.',
  why: 'The service follows no other references: not into other files, nor to parts of an entry.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'an entry of the document', expected: []},
    {
      name: 'another file',
      definition: {
        paths: {'/tides': {get: {responses: {200: {schema: {$ref: 'tides.json#/TideList'}}}}}},
      },
      expected: [
        '#/paths/~1tides/get/responses/200/schema/$ref: Unexpected reference `tides.json#/TideList`, expected one such as `#/definitions/Name`',
      ],
    },
    {
      name: 'a parameter of another file',
      definition: withParameters({$ref: 'parameters.json#/harbour'}),
      expected: [
        '#/paths/~1tides/get/parameters/0/$ref: Unexpected reference `parameters.json#/harbour`, expected one such as `#/parameters/Name`',
      ],
    },
    {
      name: 'a response by its name',
      definition: {paths: {'/tides': {get: {responses: {404: {$ref: 'NotFound'}}}}}},
      expected: [
        '#/paths/~1tides/get/responses/404/$ref: Unexpected reference `NotFound`, expected one such as `#/responses/Name`',
      ],
    },
    {
      name: 'a wrong escape',
      definition: {
        paths: {'/tides': {get: {responses: {200: {schema: {$ref: '#/definitions/Tide~List'}}}}}},
      },
      expected: [
        '#/paths/~1tides/get/responses/200/schema/$ref: Unexpected `~` in the reference `#/definitions/Tide~List`, expected `~0` for `~` and `~1` for `/`',
      ],
    },
  ],
  check: {
    reference({target, expected}, report) {
      const text = textOf(target);
      if (text === undefined || expected === 'none' || localReference(text)) return;
      if (!hasValidEscapes(text))
        return report(
          `Unexpected \`~\` in the reference ${quote(text)}, expected \`~0\` for \`~\` and \`~1\` for \`/\``,
          undefined,
          {code: 'JsonPointerNotValid'},
        );
      report(
        `Unexpected reference ${quote(text)}, expected one such as \`#/${expected}/Name\``,
        undefined,
        {code: NOT_VALID[expected]},
      );
    },
  },
};
