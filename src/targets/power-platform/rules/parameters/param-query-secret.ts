import {quote} from '../../../../core/json/value.js';
import {isConnectionKey} from '../_helpers/connection-keys.js';
import {queryParameter, withParameters} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

/** Names of secrets, without case, `-` and `_`. */
const SECRETS =
  /^(x?(api|app|auth|access|secret|subscription)(key|secret|token)|(bearer|client|oauth)(secret|token)|(auth)?password|passwd|secret)$/;

/** A link or a meeting has one as well, keys and tokens are for signing in. */
const PROTECTS_DATA = /^(password|passwd|secret)$/;
const DATA = ', unless it is data of the call, not of the sign-in';

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
    {
      name: 'a password, which may be that of a link',
      definition: withParameters(queryParameter({name: 'password'})),
      expected: [
        '#/paths/~1tides/get/parameters/0/name: Unexpected parameter `password` for a secret, expected it in the connection, unless it is data of the call, not of the sign-in',
      ],
    },
  ],
  check: {
    parameter({name, in: place, definition}, report) {
      if (place !== 'query' && place !== 'header') return;
      const plain = name.toLowerCase().replace(/[-_]/g, '');
      if (!SECRETS.test(plain)) return;
      // The key of the connection itself is reported by `param-name-reserved`.
      if (isConnectionKey(definition, place, name)) return;
      const exception = PROTECTS_DATA.test(plain) ? DATA : '';
      const found = `Unexpected parameter ${quote(name)} for a secret`;
      report(`${found}, expected it in the connection${exception}`, 'name');
    },
  },
};
