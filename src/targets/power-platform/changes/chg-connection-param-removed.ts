import {quote} from '../../../core/json/value.js';
import type {ConnectionParameterNode, PropertiesNode} from '../rules/nodes.js';
import type {Pair, ReportChange} from './change.js';
import {type Change, UPDATES} from './change.js';
import {candidatesFor, hasSet, isRequired, providerOf} from './connection-parameters.js';
import {isMethodGone, isOfReplacement} from './sign-in-parameters.js';

export const chgConnectionParamRemoved: Change = {
  id: 'chg-connection-param-removed',
  code: 'ConnectionParametersRemoved',
  severity: 'error',
  summary:
    'Every connection parameter of the published version is still there, and none became required.',
  why: 'Connections that exist do not have the new value, or lose one that policies and scripts read, and every flow and app with such a connection fails. Keep the parameter, make new ones optional, or offer a further entry of `connectionParameterSets`.',
  source: UPDATES,
  examples: [
    {
      name: 'a new optional parameter',
      old: {},
      new: {
        properties: {
          properties: {
            connectionParameters: {
              region: {type: 'string', uiDefinition: {constraints: {required: 'false'}}},
            },
          },
        },
      },
      expected: [],
    },
    {
      name: 'a parameter that is gone',
      old: {properties: {properties: {connectionParameters: {region: {type: 'string'}}}}},
      new: {},
      expected: [
        'properties#/properties/connectionParameters: Unexpected removal of connection parameter `region`, expected it to stay',
      ],
    },
    {
      name: 'a parameter that became required',
      old: {properties: {properties: {connectionParameters: {region: {type: 'string'}}}}},
      new: {
        properties: {
          properties: {
            connectionParameters: {
              region: {type: 'string', uiDefinition: {constraints: {required: 'true'}}},
            },
          },
        },
      },
      expected: [
        'properties#/properties/connectionParameters/region: Unexpected connection parameter `region` that became required, expected it to stay optional',
      ],
    },
    {
      name: 'a new required parameter',
      old: {},
      new: {
        properties: {
          properties: {
            connectionParameters: {
              region: {type: 'string', uiDefinition: {constraints: {required: 'true'}}},
            },
          },
        },
      },
      expected: [
        'properties#/properties/connectionParameters/region: Unexpected new required connection parameter `region`, expected it to be optional',
      ],
    },
  ],
  check: {
    properties(pair, report) {
      for (const parameter of pair.before.parameters) checkKept(parameter, pair, report);
      for (const parameter of pair.after.parameters) checkAdded(parameter, pair, report);
    },
  },
};

/** What is gone with its whole set, or with its way to sign in, is told by chg-auth-removed. */
function checkKept(
  parameter: ConnectionParameterNode,
  pair: Pair<PropertiesNode>,
  report: ReportChange,
): void {
  const {after} = pair;
  if (!hasSet(parameter, after)) return;
  const name = quote(parameter.name);
  const found = candidatesFor(parameter, after).find(other => other.name === parameter.name);
  if (!found && providerOf(parameter) === undefined && !isMethodGone(parameter, pair)) {
    const message = `Unexpected removal of connection parameter ${name}, expected it to stay`;
    report(message, parameter.pointer, parameter.pointer);
  }
  if (!found || isRequired(parameter) || !isRequired(found)) return;
  const message = `Unexpected connection parameter ${name} that became required, expected it to stay optional`;
  report(message, parameter.pointer, found.pointer);
}

/** Connections that exist belong to sets that exist: a new set may ask for what it likes. */
function checkAdded(
  parameter: ConnectionParameterNode,
  pair: Pair<PropertiesNode>,
  report: ReportChange,
): void {
  const {before} = pair;
  if (!isRequired(parameter) || !hasSet(parameter, before)) return;
  if (isOfReplacement(parameter, pair)) return;
  if (candidatesFor(parameter, before).some(other => other.name === parameter.name)) return;
  const name = quote(parameter.name);
  const message = `Unexpected new required connection parameter ${name}, expected it to be optional`;
  report(message, parameter.pointer, parameter.pointer);
}
