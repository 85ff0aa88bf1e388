import type {Connector} from '../../../core/connector.js';
import {type JsonObject, member, objectOf, textOf} from '../../../core/json/value.js';
import {parameterName} from '../assets/sign-in-assets.js';
import {asSentence, code, oneLine} from './markdown.js';

/** Something that a connection asks for; texts are Markdown. */
export interface ParameterData {
  readonly name: string;
  readonly description: string;
}

/** What the sign-ins themselves ask for. */
const OF_SIGN_INS: ReadonlySet<string> = new Set([
  'api_key',
  'username',
  'password',
  'clientId',
  'clientSecret',
]);

/** What a connection calls one of its parameters. */
export function displayName(parameters: JsonObject, key: string): string | undefined {
  const name = textOf(uiOf(parameters, key)['displayName'])?.trim();
  return name === '' ? undefined : name;
}

/** What a connection asks for besides keys, passwords and sign-in pages, such as the address of a customer's instance. */
export function otherParameters(parameters: JsonObject, {signInWays}: Connector): ParameterData[] {
  const further = new Set(signInWays.flat().map(({name}) => parameterName(name)));
  const isOther = (key: string) =>
    !OF_SIGN_INS.has(key) && !further.has(key) && !/^token(:|$)/.test(key);
  return Object.keys(parameters)
    .filter(key => isOther(key) && isShown(parameters, key))
    .map(key => ({
      name: code(displayName(parameters, key) ?? key),
      description: asSentence(oneLine(textOf(uiOf(parameters, key)['description']) ?? '')),
    }));
}

function isShown(parameters: JsonObject, key: string): boolean {
  const constraints = objectOf(uiOf(parameters, key)['constraints']);
  const {type, oAuthSettings} = objectOf(member(parameters, key));
  const isOAuth = type === 'oauthSetting' || oAuthSettings !== undefined;
  return !isOAuth && String(constraints['hidden']) !== 'true';
}

function uiOf(parameters: JsonObject, key: string): JsonObject {
  return objectOf(objectOf(member(parameters, key))['uiDefinition']);
}
