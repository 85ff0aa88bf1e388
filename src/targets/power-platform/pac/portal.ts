import type {JsonObject} from '../../../core/json/value.js';
import {isGuid} from './output.js';

/** The list of custom connectors in the maker portal of the public cloud. */
export function portalLink(environment: string | undefined): string {
  const isKnown = environment !== undefined && isGuid(environment);
  return `https://make.powerapps.com/${isKnown ? `environments/${environment}/` : ''}customconnectors`;
}

/** What a person does once the service has a new connector. */
export function stepsAfterCreation(
  properties: JsonObject,
  {link, isSecretSent}: {readonly link: string; readonly isSecretSent: boolean},
): string[] {
  const text = JSON.stringify(properties);
  if (!text.includes('"oAuthSettings"')) return [`Test it in the maker portal: ${link}`];
  return [
    text.includes('"GlobalPerConnector"') ? REDIRECT_OF_ITS_OWN : REDIRECT_OF_ALL,
    ...(isSecretSent ? [] : [`Enter the client secret in the maker portal, tab Security: ${link}`]),
    `Test it in the maker portal: ${link}`,
  ];
}

/** What a person does once the service has a new version of a connector. */
export function stepsAfterUpdate(
  properties: JsonObject,
  {link, isSecretSent}: {readonly link: string; readonly isSecretSent: boolean},
): string[] {
  const needsSecret = JSON.stringify(properties).includes('"oAuthSettings"') && !isSecretSent;
  return [
    ...(needsSecret
      ? [`If signing in fails now, enter the client secret again, tab Security: ${link}`]
      : []),
    `Test it in the maker portal: ${link}`,
    'Wait some minutes: flows may see the old version until then.',
  ];
}

const REDIRECT_OF_ITS_OWN =
  'Register the redirect URL of this connector with the identity provider: the maker portal shows it on the tab Security, and get-connector downloads it with the properties.';
const REDIRECT_OF_ALL =
  'Register the redirect URL https://global.consent.azure-apim.net/redirect with the identity provider.';
