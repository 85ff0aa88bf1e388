import type {Connector} from '../../core/connector.js';
import {quoteWords} from '../../core/quote-words.js';
import {isInteractive} from './certification/sign-in-needs.js';

const CREATE = ['connectorsmith', 'new-connector', '--custom-connector-assets'];

/** What a person does with the written assets, in order; calls are quoted for the shells of the platform. */
export function nextSteps(connector: Connector, folder: string, platform: string): string[] {
  const needsSecret = connector.signInWays.flat().some(isInteractive);
  const {oauth2} = connector.config.members;
  return [
    ...(needsSecret && oauth2?.clientId === undefined
      ? [
          'Register an application with the identity provider and put its client id into `oauth2.clientId` of the config.',
        ]
      : []),
    `Create the connector: ${quoteWords([...CREATE, folder], platform)}`,
    ...(needsSecret
      ? [
          'Enter the client secret in the maker portal, and register the redirect URL that it shows there.',
        ]
      : []),
  ];
}
