import {quote} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

export const propsSecretType: PowerPlatformRule = {
  id: 'props-secret-type',
  severity: 'warning',
  summary:
    'A connection parameter that is called a key, secret, password or token is a `securestring`.',
  why: 'Others who share the connection, and logs, would see the secret in clear.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
  examples: [
    {
      name: 'an ordinary text, and a public key',
      properties: {
        properties: {
          connectionParameters: {station: {type: 'string'}, publicKey: {type: 'string'}},
        },
      },
      expected: [],
    },
    {
      name: 'a secret in clear',
      properties: {properties: {connectionParameters: {tideSecret: {type: 'string'}}}},
      expected: [
        'properties#/properties/connectionParameters/tideSecret/type: Unexpected type `string` of connection parameter `tideSecret`, expected `securestring` for a secret',
      ],
    },
  ],
  check: {
    connectionParameter({name, type}, report) {
      if (type !== 'string' || !isNameOfSecret(name)) return;
      report(
        `Unexpected type \`string\` of connection parameter ${quote(name)}, expected \`securestring\` for a secret`,
        'type',
      );
    },
  },
};

/** The last word tells what it is: `privateKey` is a secret, `keyName`, `tokenUrl` and `public_key` are none. */
function isNameOfSecret(name: string): boolean {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
  return (
    /(secret|password|passphrase|token|apikey|(^|[_:])key)$/.test(words) &&
    !words.includes('public')
  );
}
