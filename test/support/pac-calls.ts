import type {Call, JsonReport, Place} from './pac-place.js';

export const CREATE = ['new-connector', '--custom-connector-assets', 'assets'];
export const UPDATE = ['update-connector', '--custom-connector-assets', 'assets'];
export const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Makes a profile: without one, pac does nothing. */
export async function signIn(place: Place): Promise<void> {
  const {exitCode, stderr} = await place.run(['connect-environment', '--device-code']);
  if (exitCode !== 0) throw new Error(stderr);
}

/** What pac was called for, in order: `auth create`, `connector list`, … */
export function verbs(place: Place): string[] {
  return place.calls().map(({args}) => args.slice(0, 2).join(' '));
}

export function lastCall(place: Place): Call {
  const call = place.calls().at(-1);
  if (!call) throw new Error('pac was not called');
  return call;
}

/** The word behind a flag. */
export function wordBehind({args}: Call, flag: string): string | undefined {
  return args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined;
}

/** apiProperties.json as pac got it. */
export function sentProperties(call: Call) {
  const path = wordBehind(call, '--api-properties-file') ?? '';
  const file = call.files[path];
  const {properties} = JSON.parse(file?.content ?? '{}');
  const modes = [file?.mode, file?.folderMode].map(mode => mode?.toString(8));
  return {path, properties, modes};
}

/** All findings, a line each. */
export function messages({diagnostics}: JsonReport): string {
  return diagnostics.map(({rule, message}) => `${rule}: ${message}`).join('\n');
}

/** The environment of a call that fails in a way. */
export function failing(way: string): {readonly env: Readonly<Record<string, string>>} {
  return {env: {PW: 'top-secret', STAND_IN_PAC_FAIL: way}};
}
