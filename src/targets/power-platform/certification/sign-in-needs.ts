import type {Connector} from '../../../core/connector.js';
import {objectOf, textOf} from '../../../core/json/value.js';
import type {SignIn} from '../../../core/sign-in/sign-in.js';
import {walkDefinition} from '../../../lint/definition/walk.js';
import {metadataEntry} from '../rules/_helpers/connector-metadata.js';
import {oneLine} from './markdown.js';

/** Whether an app has to be registered with an identity provider. */
export function needsApp({signInWays, config}: Connector): boolean {
  return signInWays.flat().some(isInteractive) || hasOAuth(givenParameters(config));
}

/** OAuth explains itself; for a key or a password something must say where it comes from. */
export function canDeriveCredentials(connector: Connector): boolean {
  const {signInWays, config} = connector;
  if (signInWays.length === 0)
    return givenParameters(config).length === 0 && !refusesStrangers(connector);
  if (helpOf(connector) !== '') return true;
  return signInWays.flat().every(one => isInteractive(one) || one.description !== undefined);
}

/** Connection parameters that the author wrote out, and ways to sign in. */
function givenParameters({members}: Connector['config']): unknown[] {
  const {connectionParameters, connectionParameterSets} = members;
  return [connectionParameters, connectionParameterSets]
    .flatMap(given => Object.values(objectOf(given)))
    .filter(value => value !== null);
}

/** Whether one of them, at whatever depth, has the settings of an OAuth sign-in. */
function hasOAuth(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, 'oAuthSettings') || Object.values(value).some(hasOAuth);
}

/** Whether operations answer 401, or take a key as an input: then something is needed that the definition does not tell. */
function refusesStrangers({definition}: Connector): boolean {
  return walkDefinition(definition.value).operations.some(
    ({responses, parameters}) =>
      responses.some(({status}) => status === '401') ||
      parameters.some(one => one.in === 'header' && /auth|api-?key|token/i.test(one.name)),
  );
}

export function isInteractive({kind}: SignIn): boolean {
  return kind === 'authorization-code' || kind === 'entra-id';
}

/** Who gives credentials out: support of the service, else its website. Of somebody else's connector the contact knows none. */
export function helpOf({definition, config}: Connector): string {
  const {publisherKind, publisher, stackOwner = publisher} = config.members;
  const {url, email} = objectOf(objectOf(definition.value['info'])['contact']);
  const website = metadataEntry(definition.value, 'Website')?.value;
  const isOwn = publisherKind !== 'independent' && stackOwner === publisher;
  const places = isOwn ? [url, email, website] : [website, url, email];
  const texts = places.map(place => textOf(place)?.trim() ?? '');
  return oneLine(texts.find(text => text !== '') ?? '');
}
