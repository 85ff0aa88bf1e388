import {quote} from '../../../../core/json/value.js';
import type {ParameterNode} from '../../../../lint/definition/nodes.js';
import {isConnectionKey} from '../_helpers/connection-keys.js';
import {queryParameter, withParameters} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

/** Headers that the platform sets for every request. */
const RESERVED: ReadonlySet<string> = new Set([
  'authorization',
  'host',
  'content-length',
  'cookie',
]);

/** Headers that it sets as well, but that connectors may fix by a hidden parameter. */
const NOT_FOR_USERS: ReadonlySet<string> = new Set(['accept', 'content-type', 'user-agent']);

/** Microsoft does not publish which names are reserved: these are the ones that cannot work. */
export const paramNameReserved: PowerPlatformRule = {
  id: 'param-name-reserved',
  code: 'ReservedParameterIsUsed',
  severity: 'warning',
  summary:
    'No parameter has the name of something that the platform or the connection sends itself.',
  why: 'The platform overwrites or drops what users enter there; sign-in belongs in the connection.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'a header of the service',
      definition: withParameters(queryParameter({in: 'header', name: 'x-tide-zone'})),
      expected: [],
    },
    {
      name: 'a content type that users do not see',
      definition: withParameters(
        queryParameter({in: 'header', name: 'Accept', 'x-ms-visibility': 'internal'}),
      ),
      expected: [],
    },
    {
      name: 'a header that the platform sets',
      definition: withParameters(queryParameter({in: 'header', name: 'Authorization'})),
      expected: [
        '#/paths/~1tides/get/parameters/0/name: Unexpected header parameter `Authorization`, expected no parameter for what the platform sends itself',
      ],
    },
    {
      name: 'the key of the connection',
      definition: withParameters(queryParameter({in: 'header', name: 'X-Tides-Key'})),
      expected: [
        '#/paths/~1tides/get/parameters/0/name: Unexpected header parameter `X-Tides-Key`, expected no parameter for what the connection sends itself',
      ],
    },
  ],
  check: {
    parameter(node, report) {
      const found = `Unexpected ${node.in} parameter ${quote(node.name)}, expected no parameter for what`;
      if (isConnectionKey(node.definition, node.in, node.name))
        report(`${found} the connection sends itself`, 'name');
      else if (isReserved(node)) report(`${found} the platform sends itself`, 'name');
    },
  },
};

function isReserved({name, in: place, isInternal}: ParameterNode): boolean {
  if (place !== 'header') return false;
  const header = name.toLowerCase();
  if (RESERVED.has(header) || header.startsWith('x-ms-client-')) return true;
  return NOT_FOR_USERS.has(header) && !isInternal;
}
