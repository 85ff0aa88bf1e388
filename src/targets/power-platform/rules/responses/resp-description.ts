import {quote, textOf} from '../../../../core/json/value.js';
import {lastKey} from '../../../../core/pointer.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

export const respDescription: PowerPlatformRule = {
  id: 'resp-description',
  code: 'RequiredValueEmpty',
  severity: 'error',
  summary: 'Every response has a description.',
  why: 'OpenAPI 2.0 demands it, and the service refuses a definition without.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'a response with a description', expected: []},
    {
      name: 'no description, and an empty one',
      definition: {
        paths: {
          '/tides': {get: {responses: {200: {description: ''}, 404: {'x-ms-summary': 'None'}}}},
        },
      },
      expected: [
        '#/paths/~1tides/get/responses/404: Unexpected response `404` without `description`, expected a text for people',
        '#/paths/~1tides/get/responses/200/description: Unexpected response `200` without `description`, expected a text for people',
      ],
    },
  ],
  check: {
    violation(violation, report) {
      if (ownerOf(violation) !== 'resp-description') return;
      report(messageFor(lastKey(violation.pointer)));
    },
    response({value, status}, report) {
      if (textOf(value['description'])?.trim() === '') report(messageFor(status), 'description');
    },
  },
};

function messageFor(status: string): string {
  const found = `Unexpected response ${quote(status)} without \`description\``;
  return `${found}, expected a text for people`;
}
