import {readFileSync} from 'node:fs';
import {join} from 'node:path';

const ENTRA =
  /^https:\/\/(login\.(microsoftonline|microsoft|windows|chinacloudapi)\.|sts\.windows\.)/;

/** A connector → how its definition says that users sign in, in the words of its file; undefined where it is no JSON. */
export function signInKindOf({folder, definition}) {
  const document = readJson(join(folder, definition));
  if (document === undefined) return undefined;
  const schemes = Object.values(document.securityDefinitions ?? {});
  if (schemes.length === 0) return 'none';
  if (schemes.length > 1) return 'several';
  const {type, flow, authorizationUrl} = schemes[0];
  if (type !== 'oauth2') return String(type);
  if (flow !== 'accessCode') return String(flow);
  return ENTRA.test(authorizationUrl ?? '') ? 'accessCode entra' : 'accessCode generic';
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
