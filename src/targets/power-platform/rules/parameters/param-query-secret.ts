import {quote} from '../../../../core/json/value.js';
import {isConnectionKey} from '../_helpers/connection-keys.js';
import {queryParameter, withParameters} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

/** Names of secrets, without case, `-` and `_`. */
const SECRETS =
  /^(x?(api|app|auth|access|secret|subscription)(key|secret|token)|(bearer|client|oauth)(secret|token)|(auth)?password|passwd|secret)$/;

export const paramQuerySecret: PowerPlatformRule = {
  id: 'param-query-secret',
  severity: 'warning',
  summary: 'No parameter in the query or a header asks for a key, token or password.',
  why: 'What users enter there is readable in the history of every run. Sign-in belongs in the connection, where it is kept safe.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
  examples: [
    {
      name: 'a token for the next page',
      definition: withParameters(queryParameter({name: 'pageToken'})),
      expected: [],
    },
    {
      name: 'a key',
      definition: withParameters(queryParameter({name: 'api_key'})),
      expected: [
        '#/paths/~1tides/get/parameters/0/name: Unexpected parameter `api_key` for a secret, expected it in the connection',
      ],
    },
  ],
  check: {
    parameter({name, in: place, definition}, report) {
      if (place !== 'query' && place !== 'header') return;
      if (!SECRETS.test(name.toLowerCase().replace(/[-_]/g, ''))) return;
      // The key of the connection itself is reported by `param-name-reserved`.
      if (isConnectionKey(definition, place, name)) return;
      const message = `Unexpected parameter ${quote(name)} for a secret, expected it in the connection`;
      report(message, 'name');
    },
  },
};
