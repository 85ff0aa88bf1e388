import {quote} from '../../../../core/json/value.js';
import {child, lastKey, type Pointer} from '../../../../core/pointer.js';
import {nameOf} from '../_helpers/operation-name.js';
import type {PowerPlatformRule} from '../nodes.js';

/** More than 2 % of published connectors break it, but all are old: the validator refuses it now (#1021, #4181). */
export const respDefaultNoSchema: PowerPlatformRule = {
  id: 'resp-default-no-schema',
  code: 'DefaultResponseHasSchema',
  policy: '5000.2.4.2',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'The response `default` has no schema.',
  why: 'It stands for failures, whose content the designer does not offer. The validator of pull requests refuses it, although old connectors have it.',
  source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/4181',
  examples: [
    {
      name: 'default with a description only',
      definition: {paths: {'/tides': {get: {responses: {default: {description: 'A failure.'}}}}}},
      expected: [],
    },
    {
      name: 'default with a schema',
      definition: {
        paths: {
          '/tides': {
            get: {responses: {default: {description: 'A failure.', schema: {type: 'string'}}}},
          },
        },
      },
      expected: [
        '#/paths/~1tides/get/responses/default/schema: Unexpected schema in response `default` of operation `ListTides`, expected only a description',
      ],
    },
    {
      name: 'a shared one with a schema, told once',
      definition: {
        responses: {Failure: {description: 'A failure.', schema: {type: 'string'}}},
        paths: {
          '/tides': {
            get: {responses: {default: {$ref: '#/responses/Failure'}}},
            post: {responses: {default: {$ref: '#/responses/Failure'}}},
          },
        },
      },
      expected: [
        '#/responses/Failure/schema: Unexpected schema in shared response `Failure` that is used as `default`, expected only a description (used in 2 places)',
      ],
    },
  ],
  check: {
    definition({operations}, report) {
      const reported = new Set<Pointer>();
      for (const operation of operations) {
        const fallback = operation.responses.find(({status}) => status === 'default');
        // What several operations share is told once, where it is written.
        if (!fallback?.schema || reported.has(fallback.pointer)) continue;
        reported.add(fallback.pointer);
        const holder = fallback.isShared
          ? `shared response ${quote(lastKey(fallback.pointer))} that is used as \`default\``
          : `response \`default\` of operation ${nameOf(operation)}`;
        const pointer = child(fallback.pointer, 'schema');
        report(`Unexpected schema in ${holder}, expected only a description`, {pointer});
      }
    },
  },
};
