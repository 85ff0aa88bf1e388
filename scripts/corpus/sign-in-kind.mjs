import {readFileSync} from 'node:fs';
import {join} from 'node:path';

const ENTRA =
  /^https:\/\/(login\.(microsoftonline|microsoft|windows|chinacloudapi)\.|sts\.windows\.)/;

/** A connector → how its definition says that users sign in, in the words of its file; undefined where it is no JSON. */
export function signInKindOf(connector) {
  const schemes = schemesIn(connector);
  if (schemes === undefined) return undefined;
  if (schemes.length === 0) return 'none';
  if (schemes.length > 1) return 'several';
  const {type, flow, authorizationUrl} = schemes[0];
  if (type !== 'oauth2') return String(type);
  if (flow !== 'accessCode') return String(flow);
  return ENTRA.test(authorizationUrl ?? '') ? 'accessCode entra' : 'accessCode generic';
}

/** Types of the connection parameters that the original module writes: it knows one security definition. */
export function originalTypesOf(connector) {
  const schemes = schemesIn(connector) ?? [];
  if (schemes.length !== 1) return [];
  const {type, flow} = schemes[0];
  if (type === 'apiKey') return ['securestring'];
  if (type === 'basic') return ['securestring', 'securestring'];
  if (flow === 'application') return ['string', 'securestring'];
  if (flow !== 'accessCode') return [];
  const isEntra = JSON.stringify(schemes[0]).includes('login.microsoftonline.com');
  return isEntra ? ['oauthSetting', 'string'] : ['oauthSetting'];
}

function schemesIn({folder, definition}) {
  try {
    const text = readFileSync(join(folder, definition), 'utf8').replace(/^\uFEFF/, '');
    return Object.values(JSON.parse(text).securityDefinitions ?? {});
  } catch {
    return undefined;
  }
}
