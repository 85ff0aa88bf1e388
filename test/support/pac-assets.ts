import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {JsonObject} from '../../src/core/json/value.js';
import {BASE_DEFINITION, BASE_PROPERTIES} from './example-connector.js';

export const ID = '0b1f9c1e-6a52-4e5f-8f43-2b9d2c6f7a10';
export const APP = '6e0f4f6e-1d1c-4a3e-9f0b-5f1d7f3f0a11';
export const PLACE_ID = '3f0ad3f5-6f2b-4c3d-9a71-0d3a3a8f8f10';

/** What a test changes of assets without findings. */
export interface AssetsOptions {
  /** Laid over the definition. */
  readonly definition?: JsonObject;
  /** Laid over the members of `properties`. */
  readonly properties?: JsonObject;
  readonly isOauth?: boolean;
  readonly hasScript?: boolean;
  /** Laid over settings.json, or its text; null for no such file. */
  readonly settings?: JsonObject | string | null;
}

/** Writes the assets of a connector into a folder, and gives its path. */
export function writeAssets(folder: string, options: AssetsOptions = {}): string {
  const {definition, properties, isOauth = false, hasScript = false, settings = {}} = options;
  mkdirSync(folder, {recursive: true});
  const put = (name: string, value: unknown) =>
    writeFileSync(
      join(folder, name),
      typeof value === 'string' ? value : JSON.stringify(value, null, 2),
    );
  put('apiDefinition.json', {...BASE_DEFINITION, ...(isOauth ? OAUTH : {}), ...definition});
  const {stackOwner: _, ...base} = BASE_PROPERTIES['properties'] as JsonObject;
  put('apiProperties.json', {
    properties: {...base, ...(isOauth ? {connectionParameters: TOKEN} : {}), ...properties},
  });
  if (hasScript) put('script.csx', SCRIPT);
  const named = {...SETTINGS, script: hasScript ? 'script.csx' : null};
  if (settings !== null)
    put('settings.json', typeof settings === 'string' ? settings : {...named, ...settings});
  return folder;
}

const SETTINGS = {
  connectorId: null,
  environment: null,
  apiProperties: 'apiProperties.json',
  apiDefinition: 'apiDefinition.json',
  icon: null,
};

const OAUTH = {
  securityDefinitions: {
    oauth2: {
      type: 'oauth2',
      flow: 'accessCode',
      authorizationUrl: 'https://login.harbourtides.org/authorize',
      tokenUrl: 'https://login.harbourtides.org/token',
      scopes: {'tides.read': 'Read tides'},
    },
  },
  security: [{oauth2: ['tides.read']}],
};

const TOKEN = {
  token: {
    type: 'oauthSetting',
    oAuthSettings: {
      identityProvider: 'oauth2',
      clientId: 'harbour-tides-connector',
      scopes: ['tides.read'],
      redirectMode: 'GlobalPerConnector',
      redirectUrl: 'https://global.consent.azure-apim.net/redirect',
      customParameters: {
        authorizationUrl: {value: 'https://login.harbourtides.org/authorize'},
        tokenUrl: {value: 'https://login.harbourtides.org/token'},
        refreshUrl: {value: 'https://login.harbourtides.org/token'},
      },
    },
  },
};

const SCRIPT = `public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        return await this.Context.SendAsync(this.Context.Request, this.CancellationToken);
    }
}
`;
