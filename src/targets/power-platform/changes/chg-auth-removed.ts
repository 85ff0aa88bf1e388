import {quote} from '../../../core/json/value.js';
import type {ConnectionParameterNode, PropertiesNode} from '../rules/nodes.js';
import type {ReportChange} from './change.js';
import {type Change, UPDATES} from './change.js';
import {candidatesFor, hasSet, providerOf} from './connection-parameters.js';

export const chgAuthRemoved: Change = {
  id: 'chg-auth-removed',
  code: 'AuthenticationMethodRemoved',
  severity: 'error',
  summary: 'Every way to sign in of the published version is still there.',
  why: 'Connections that were made with it can no longer be renewed, and every flow and app with such a connection stops. This is never waived: offer the new way beside the old one, as a further entry of `connectionParameterSets`.',
  source: UPDATES,
  examples: [
    {
      name: 'a second way to sign in',
      old: {},
      new: {
        properties: {
          properties: {
            connectionParameters: null,
            connectionParameterSets: {
              values: [
                {name: 'key', parameters: {api_key: {type: 'securestring'}}},
                {
                  name: 'account',
                  parameters: {
                    token: {type: 'oauthSetting', oAuthSettings: {identityProvider: 'aad'}},
                  },
                },
              ],
            },
          },
        },
      },
      expected: [],
    },
    {
      name: 'another identity provider',
      old: {
        properties: {
          properties: {
            connectionParameters: {
              token: {type: 'oauthSetting', oAuthSettings: {identityProvider: 'oauth2'}},
            },
          },
        },
      },
      new: {
        properties: {
          properties: {
            connectionParameters: {
              token: {type: 'oauthSetting', oAuthSettings: {identityProvider: 'aad'}},
            },
          },
        },
      },
      expected: [
        'properties#/properties/connectionParameters/token: Unexpected identity provider `aad`, expected `oauth2` as before',
      ],
    },
    {
      name: 'an account in place of a key',
      old: {},
      new: {
        properties: {
          properties: {
            connectionParameters: {
              api_key: null,
              token: {type: 'oauthSetting', oAuthSettings: {identityProvider: 'aad'}},
            },
          },
        },
      },
      expected: [
        'properties#/properties/connectionParameters: Unexpected removal of the authentication by `api_key`, expected it to stay',
      ],
    },
    {
      name: 'an entry that is gone',
      old: {
        properties: {
          properties: {
            connectionParameters: null,
            connectionParameterSets: {
              values: [
                {name: 'key', parameters: {api_key: {type: 'securestring'}}},
                {
                  name: 'account',
                  parameters: {
                    token: {type: 'oauthSetting', oAuthSettings: {identityProvider: 'aad'}},
                  },
                },
              ],
            },
          },
        },
      },
      new: {
        properties: {
          properties: {
            connectionParameters: null,
            connectionParameterSets: {
              values: [{name: 'key', parameters: {api_key: {type: 'securestring'}}}],
            },
          },
        },
      },
      expected: [
        'properties#/properties/connectionParameterSets/values: Unexpected removal of authentication `account`, expected it to stay',
      ],
    },
  ],
  check: {
    properties({before, after}, report) {
      for (const set of before.sets) {
        if (after.sets.some(({name}) => name === set.name)) continue;
        const message = `Unexpected removal of authentication ${quote(set.name)}, expected it to stay`;
        report(message, set.pointer, '/properties/connectionParameterSets/values');
      }
      for (const parameter of before.parameters) checkProvider(parameter, after, report);
      const key = before.parameters.find(isKey);
      if (!key || key.set || after.parameters.some(isKey)) return;
      const message = `Unexpected removal of the authentication by ${quote(key.name)}, expected it to stay`;
      report(message, key.pointer, key.pointer);
    },
  },
};

function isKey({type}: ConnectionParameterNode): boolean {
  return type.toLowerCase() === 'securestring';
}

function checkProvider(
  parameter: ConnectionParameterNode,
  after: PropertiesNode,
  report: ReportChange,
): void {
  const provider = providerOf(parameter);
  if (provider === undefined || !hasSet(parameter, after)) return;
  const candidates = candidatesFor(parameter, after);
  if (candidates.some(other => providerOf(other) === provider)) return;
  const instead = candidates.find(({name}) => name === parameter.name);
  const found = instead && providerOf(instead);
  const message =
    found === undefined
      ? `Unexpected removal of identity provider ${quote(provider)}, expected it to stay`
      : `Unexpected identity provider ${quote(found)}, expected ${quote(provider)} as before`;
  report(message, parameter.pointer, instead?.pointer ?? parameter.pointer);
}
