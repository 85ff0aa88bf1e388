import type {Location} from '../diagnostic.js';

/** What every way to sign in has: the name of its security definition, and where it was written. */
interface Named {
  readonly name: string;
  readonly location: Location;
  readonly description: string | undefined;
}

export interface ApiKey extends Named {
  readonly kind: 'api-key';
  readonly in: 'header' | 'query';
  /** Name of the header or query parameter. */
  readonly parameter: string;
}

export interface Basic extends Named {
  readonly kind: 'basic';
}

/** OAuth 2.0 with the authorization code grant, at any provider. */
export interface AuthorizationCode extends Named {
  readonly kind: 'authorization-code';
  readonly provider: 'oauth2' | 'oauth2generic';
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
  readonly refreshUrl: string;
  readonly scopes: readonly string[];
}

/** OAuth 2.0 with the authorization code grant at Microsoft Entra ID. */
export interface EntraId extends Named {
  readonly kind: 'entra-id';
  readonly loginUri: string;
  readonly tenantId: string;
  readonly resourceUri: string | undefined;
  readonly scopes: readonly string[];
}

/** OAuth 2.0 with the client credentials grant. */
export interface ClientCredentials extends Named {
  readonly kind: 'client-credentials';
  readonly tokenUrl: string;
  readonly scopes: readonly string[];
}

/** One kind of sign-in. Each target has a table with an entry for every kind. */
export type SignIn = ApiKey | Basic | AuthorizationCode | EntraId | ClientCredentials;

/** Sign-ins that are needed together. Several of these are ways to choose from. */
export type SignInWay = readonly SignIn[];
