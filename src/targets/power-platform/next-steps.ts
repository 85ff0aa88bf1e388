import type {Connector} from '../../core/connector.js';
import {shellWord} from './shell-word.js';

/** What a person does with the written assets, in order. */
export function nextSteps(connector: Connector, folder: string): string[] {
  const needsSecret = connector.signInWays
    .flat()
    .some(one => one.kind === 'authorization-code' || one.kind === 'entra-id');
  const {oauth2} = connector.config.members;
  return [
    ...(needsSecret && oauth2?.clientId === undefined
      ? [
          'Register an application with the identity provider and put its client id into `oauth2.clientId` of the config.',
        ]
      : []),
    `Create the connector: connectorsmith new-connector --custom-connector-assets ${shellWord(folder)}`,
    ...(needsSecret
      ? [
          'Enter the client secret in the maker portal, and register the redirect URL that it shows there.',
        ]
      : []),
  ];
}
