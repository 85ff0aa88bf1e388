import {quote} from '../../../core/json/value.js';
import type {ConnectionParameterNode, PropertiesNode} from '../rules/nodes.js';
import type {Pair, ReportChange} from './change.js';
import {type Change, UPDATES} from './change.js';
import {candidatesFor, providerOf} from './connection-parameters.js';
import {reportRemovedWays} from './removed-ways.js';
import {isMethodGone, signInGroup} from './sign-in-parameters.js';

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
      name: 'a password in place of a key',
      old: {},
      new: {
        properties: {
          properties: {
            connectionParameters: {
              api_key: null,
              username: {type: 'securestring'},
              password: {type: 'securestring'},
            },
          },
        },
      },
      expected: [
        'properties#/properties/connectionParameters: Unexpected removal of the authentication by `api_key`, expected it to stay',
      ],
    },
    {
      name: 'the same, where only the definition tells',
      old: {properties: null},
      new: {definition: {securityDefinitions: {'API Key': {type: 'basic'}}}, properties: null},
      expected: [
        '#/securityDefinitions/API Key: Unexpected removal of the authentication by `apiKey`, expected it to stay',
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
    signIn: reportRemovedWays,
    properties(pair, report) {
      for (const set of pair.before.sets) {
        if (pair.after.sets.some(({name}) => name === set.name)) continue;
        const message = `Unexpected removal of authentication ${quote(set.name)}, expected it to stay`;
        report(message, set.pointer, '/properties/connectionParameterSets/values');
      }
      for (const parameter of pair.before.parameters) checkMethod(parameter, pair, report);
    },
  },
};

function checkMethod(
  parameter: ConnectionParameterNode,
  pair: Pair<PropertiesNode>,
  report: ReportChange,
): void {
  if (!isMethodGone(parameter, pair)) return;
  const tell = providerOf(parameter) === undefined ? reportCredentials : reportProvider;
  tell(parameter, pair, report);
}

/** Once for all that people fill in to sign in. */
function reportCredentials(
  parameter: ConnectionParameterNode,
  {before}: Pair<PropertiesNode>,
  report: ReportChange,
): void {
  const group = signInGroup(parameter, before);
  if (group[0] !== parameter) return;
  const names = group.map(({name}) => quote(name)).join(' and ');
  const message = `Unexpected removal of the authentication by ${names}, expected it to stay`;
  report(message, parameter.pointer, parameter.pointer);
}

function reportProvider(
  parameter: ConnectionParameterNode,
  {after}: Pair<PropertiesNode>,
  report: ReportChange,
): void {
  const provider = quote(providerOf(parameter));
  const instead = candidatesFor(parameter, after).find(({name}) => name === parameter.name);
  const found = instead && providerOf(instead);
  const message =
    found === undefined
      ? `Unexpected removal of identity provider ${provider}, expected it to stay`
      : `Unexpected identity provider ${quote(found)}, expected ${provider} as before`;
  report(message, parameter.pointer, instead?.pointer ?? parameter.pointer);
}
