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
  ],
  check: {
    operation(operation, report) {
      const fallback = operation.responses.find(({status}) => status === 'default');
      if (!fallback?.schema) return;
      const found = `Unexpected schema in response \`default\` of operation ${nameOf(operation)}`;
      report(`${found}, expected only a description`, ['responses', 'default', 'schema']);
    },
  },
};
