import type {Connector} from '../../../core/connector.js';
import {listOf, objectOf, textOf} from '../../../core/json/value.js';
import type {SignIn, SignInWay} from '../../../core/sign-in/sign-in.js';
import {code, oneLine} from './markdown.js';

/** What the client id is replaced by in what others may read. */
export const CLIENT_ID_PLACEHOLDER = '[[CLIENT_ID]]';

/** Redirect URLs of the platform, for connectors in use and for connectors under test. */
export const REDIRECT_URLS: readonly string[] = [
  'https://global.consent.azure-apim.net/redirect',
  'https://global-test.consent.azure-apim.net/redirect',
];

/** What `credentials.md.hbs` shows. `''`, `[]` and false where there is nothing to show. */
export interface CredentialsData {
  readonly title: string;
  /** Where users turn to: an address of support, or the website. */
  readonly help: string;
  /** With the steps to register an app, for whoever installs the connector from the repository. */
  readonly hasSteps: boolean;
  /** Steps alone, below a text that the author wrote. */
  readonly hasWays: boolean;
  readonly ways: readonly {readonly heading: string; readonly signIns: readonly SignInData[]}[];
  readonly redirectUrls: readonly string[];
  readonly hasOwnRedirect: boolean;
  readonly placeholder: string;
}

interface SignInData {
  readonly isApiKey: boolean;
  readonly isBasic: boolean;
  readonly isOAuth: boolean;
  readonly isEntraId: boolean;
  readonly isClientCredentials: boolean;
  readonly parameter: string;
  readonly description: string;
  readonly address: string;
  readonly scopes: string;
}

const NOTHING: SignInData = {
  isApiKey: false,
  isBasic: false,
  isOAuth: false,
  isEntraId: false,
  isClientCredentials: false,
  parameter: '',
  description: '',
  address: '',
  scopes: '',
};

/** One entry for every kind of sign-in: a new kind does not compile without its entry. */
const DATA: {
  readonly [K in SignIn as K['kind']]: (signIn: K, isFurther: boolean) => Partial<SignInData>;
} = {
  'api-key': ({name}, isFurther) => ({
    isApiKey: true,
    parameter: code(isFurther ? name : 'API Key'),
  }),
  basic: () => ({isBasic: true}),
  'authorization-code': ({authorizationUrl, scopes}) => ({
    isOAuth: true,
    address: code(authorizationUrl),
    scopes: listed(scopes),
  }),
  'entra-id': ({resourceUri, scopes}) => ({
    isEntraId: true,
    address: resourceUri === undefined ? '' : code(resourceUri),
    scopes: listed(scopes),
  }),
  'client-credentials': ({scopes}) => ({isClientCredentials: true, scopes: listed(scopes)}),
};

const WAY_NAMES: Readonly<Record<SignIn['kind'], string>> = {
  'api-key': 'API key',
  basic: 'User name and password',
  'authorization-code': 'OAuth 2.0',
  'entra-id': 'Microsoft Entra ID',
  'client-credentials': 'Client credentials',
};

/** The ways to sign in, as the section about credentials tells them. */
export function credentialsData(
  connector: Connector,
  {hasSteps, hasWays}: {readonly hasSteps: boolean; readonly hasWays: boolean},
): CredentialsData {
  const {signInWays, config} = connector;
  return {
    title: oneLine(connector.title),
    help: helpOf(connector),
    hasSteps,
    hasWays,
    ways: signInWays.map(way => ({
      heading: signInWays.length > 1 ? headingOf(way) : '',
      signIns: way.map((signIn, index) => dataOf(signIn, way.slice(0, index))),
    })),
    redirectUrls: REDIRECT_URLS,
    hasOwnRedirect: config.members.oauth2?.redirectMode !== 'Global',
    placeholder: code(CLIENT_ID_PLACEHOLDER),
  };
}

/** Whether an app has to be registered with an identity provider. */
export function needsApp({signInWays}: Connector): boolean {
  return signInWays.flat().some(isInteractive);
}

/** OAuth explains itself; for a key or a password something must say where it comes from. */
export function canDeriveCredentials(connector: Connector): boolean {
  const {signInWays, config} = connector;
  if (signInWays.length === 0) return config.members.connectionParameters === undefined;
  if (helpOf(connector) !== '') return true;
  return signInWays.flat().every(one => isInteractive(one) || one.description !== undefined);
}

function isInteractive({kind}: SignIn): boolean {
  return kind === 'authorization-code' || kind === 'entra-id';
}

/** Support page, else mail address of support, else website. */
function helpOf({definition}: Connector): string {
  const {url, email} = objectOf(objectOf(definition.value['info'])['contact']);
  const metadata = listOf(definition.value['x-ms-connector-metadata']).map(objectOf);
  const website = metadata.find(({propertyName}) => propertyName === 'Website')?.['propertyValue'];
  const places = [url, email, website].map(place => textOf(place)?.trim() ?? '');
  return oneLine(places.find(place => place !== '') ?? '');
}

function dataOf(signIn: SignIn, before: SignInWay): SignInData {
  const isFurther = before.some(({kind}) => kind === 'api-key');
  const toData = DATA[signIn.kind] as (one: SignIn, isFurther: boolean) => Partial<SignInData>;
  const description = oneLine(signIn.description ?? '');
  return {...NOTHING, ...toData(signIn, isFurther), description: asSentence(description)};
}

function asSentence(text: string): string {
  return text === '' || /[.!?]$/.test(text) ? text : `${text}.`;
}

function headingOf(way: SignInWay): string {
  return way.map(({kind}) => WAY_NAMES[kind]).join(' and ');
}

function listed(scopes: readonly string[]): string {
  return scopes
    .filter(scope => scope !== '')
    .map(code)
    .join(', ');
}
