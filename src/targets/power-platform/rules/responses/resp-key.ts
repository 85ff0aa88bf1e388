import {objectOf, quote} from '../../../../core/json/value.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

export const respKey: PowerPlatformRule = {
  id: 'resp-key',
  code: 'ResponseMustBeDefaultOrHttpStatusCode',
  severity: 'error',
  summary: 'The key of a response is an HTTP status of three digits, or `default`.',
  why: 'Ranges such as `2XX` came with OpenAPI 3; the service refuses them.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'a status, and default',
      definition: {paths: {'/tides': {get: {responses: {default: {description: 'A failure.'}}}}}},
      expected: [],
    },
    {
      name: 'a range, and a number that is no status',
      definition: {
        paths: {
          '/tides': {
            get: {responses: {'4XX': {description: 'A failure.'}, 999: {description: 'Other.'}}},
          },
        },
      },
      expected: [
        '#/paths/~1tides/get/responses/4XX: Unexpected response `4XX`, expected an HTTP status such as `200`, or `default`',
        '#/paths/~1tides/get/responses/999: Unexpected response `999`, expected an HTTP status such as `200`, or `default`',
      ],
    },
  ],
  check: {
    violation(violation, report) {
      if (ownerOf(violation) !== 'resp-key') return;
      const key = String(violation.params['additionalProperty']);
      report(messageFor(key), key);
    },
    operation({value}, report) {
      const keys = Object.keys(objectOf(value['responses']));
      for (const key of keys.filter(isNoStatus)) report(messageFor(key), ['responses', key]);
    },
  },
};

/** Three digits, but outside what HTTP has; other keys are violations of the structure. */
function isNoStatus(key: string): boolean {
  return /^[06-9]\d\d$/.test(key);
}

function messageFor(key: string): string {
  return `Unexpected response ${quote(key)}, expected an HTTP status such as \`200\`, or \`default\``;
}
