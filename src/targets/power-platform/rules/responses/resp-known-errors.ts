import {objectOf} from '../../../../core/json/value.js';
import type {OperationNode} from '../../../../lint/definition/nodes.js';
import type {PowerPlatformRule} from '../nodes.js';

export const respKnownErrors: PowerPlatformRule = {
  id: 'resp-known-errors',
  severity: {custom: 'off', verified: 'note', independent: 'note'},
  summary:
    'The failures that an operation is known to respond with are listed, with a description.',
  why: 'Makers see what a status means. Which failures there are cannot be told here, so it is a reminder.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/coding-standards',
  examples: [
    {
      name: 'a failure that is described',
      definition: {paths: {'/tides': {get: {responses: {404: {description: 'No harbour.'}}}}}},
      expected: [],
    },
    {
      name: 'no operation describes a failure',
      expected: [
        '#/paths: Unexpected definition where no operation describes a failure, expected responses such as `401` or `default`',
      ],
    },
  ],
  check: {
    definition({operations}, report) {
      if (operations.length === 0 || operations.some(describesFailure)) return;
      const found = 'Unexpected definition where no operation describes a failure';
      report(`${found}, expected responses such as \`401\` or \`default\``, 'paths');
    },
  },
};

function describesFailure({value}: OperationNode): boolean {
  return Object.keys(objectOf(value['responses'])).some(key => /^(?:[45]|default$)/.test(key));
}
