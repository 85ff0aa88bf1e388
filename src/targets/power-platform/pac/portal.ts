import type {JsonObject} from '../../../core/json/value.js';
import {isGuid} from './output.js';

/** Maker portals by the end of an environment's host. https://learn.microsoft.com/power-platform/admin/powerapps-us-government */
const PORTALS: Readonly<Record<string, string>> = {
  '.crm9.dynamics.com': 'make.gov.powerapps.us',
  '.crm.microsoftdynamics.us': 'make.high.powerapps.us',
  '.crm.appsplatform.us': 'make.apps.appsplatform.us',
  '.crm.dynamics.cn': 'make.powerapps.cn',
};

/** The list of custom connectors in the maker portal: of the environment by its id, of the cloud by its address. */
export function portalLink(environment = ''): string {
  const host = /^https:\/\/([^/:]+)/i.exec(environment)?.[1]?.toLowerCase() ?? '';
  const end = Object.keys(PORTALS).find(one => host.endsWith(one)) ?? '';
  const place = isGuid(environment) ? `environments/${environment}/` : '';
  return `https://${PORTALS[end] ?? 'make.powerapps.com'}/${place}customconnectors`;
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
