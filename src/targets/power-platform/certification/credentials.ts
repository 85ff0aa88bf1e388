import type {Connector} from '../../../core/connector.js';
import type {JsonObject} from '../../../core/json/value.js';
import type {SignIn, SignInWay} from '../../../core/sign-in/sign-in.js';
import {parameterName} from '../assets/sign-in-assets.js';
import {WAY_NAMES} from '../assets/way-names.js';
import {displayName, otherParameters, type ParameterData} from './connection-data.js';
import {asSentence, code, oneLine} from './markdown.js';
import {helpOf, isInteractive, needsApp} from './sign-in-needs.js';

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
  /** What a connection asks for besides. */
  readonly others: readonly ParameterData[];
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
  /** Only the author's connection parameters tell of it. */
  readonly isGiven: boolean;
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
  isGiven: false,
  parameter: '',
  description: '',
  address: '',
  scopes: '',
};

/** How the connection calls the key of a security definition. */
type KeyName = (name: string) => string;

/** One entry for every kind of sign-in: a new kind does not compile without its entry. */
const DATA: {
  readonly [K in SignIn as K['kind']]: (signIn: K, shown: KeyName) => Partial<SignInData>;
} = {
  'api-key': ({name}, shown) => ({isApiKey: true, parameter: code(shown(name))}),
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

export interface CredentialsRequest {
  readonly hasSteps: boolean;
  readonly hasWays: boolean;
  /** The connection parameters as emitted, by way to sign in. */
  readonly parameterSets: readonly JsonObject[];
}

/** The ways to sign in, as the section about credentials tells them. */
export function credentialsData(
  connector: Connector,
  {hasSteps, hasWays, parameterSets}: CredentialsRequest,
): CredentialsData {
  const {config} = connector;
  return {
    title: oneLine(connector.title),
    help: helpOf(connector),
    hasSteps,
    hasWays,
    ways: waysOf(connector, parameterSets),
    others: hasWays ? otherParameters(Object.assign({}, ...parameterSets), connector) : [],
    redirectUrls: REDIRECT_URLS,
    hasOwnRedirect: config.members.oauth2?.redirectMode !== 'Global',
    placeholder: code(CLIENT_ID_PLACEHOLDER),
  };
}

function waysOf(
  connector: Connector,
  parameterSets: readonly JsonObject[],
): CredentialsData['ways'] {
  const {signInWays} = connector;
  const told = signInWays.map((way, number) => ({
    heading: signInWays.length > 1 ? headingOf(way) : '',
    signIns: way.map((signIn, index) =>
      dataOf(signIn, way.slice(0, index), parameterSets[number] ?? {}),
    ),
  }));
  if (!needsApp(connector) || signInWays.flat().some(isInteractive)) return told;
  // The definition does not tell it: its addresses stand in the config's connection parameters.
  return [...told, {heading: '', signIns: [{...NOTHING, isOAuth: true, isGiven: true}]}];
}

function dataOf(signIn: SignIn, before: SignInWay, parameters: JsonObject): SignInData {
  const isFurther = before.some(({kind}) => kind === 'api-key');
  const shown: KeyName = name =>
    displayName(parameters, isFurther ? parameterName(name) : 'api_key') ??
    (isFurther ? name : 'API Key');
  const toData = DATA[signIn.kind] as (one: SignIn, shown: KeyName) => Partial<SignInData>;
  const description = oneLine(signIn.description ?? '');
  return {...NOTHING, ...toData(signIn, shown), description: asSentence(description)};
}

function headingOf(way: SignInWay): string {
  return way.map(({kind}) => WAY_NAMES[kind]).join(' and ');
}

function listed(scopes: readonly string[]): string {
  // Some list them all in one text.
  const each = scopes.flatMap(scope => scope.split(/\s+/)).filter(scope => scope !== '');
  return each.map(code).join(', ');
}
