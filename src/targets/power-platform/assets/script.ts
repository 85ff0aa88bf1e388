import type {Asset} from '../../../core/assets.js';
import type {Connector} from '../../../core/connector.js';
import {joinPath} from '../../../core/path.js';
import type {ClientCredentials} from '../../../core/sign-in/sign-in.js';
import type {Tools} from '../../target.js';
import {emitClientCredentialsScript} from './client-credentials-script.js';
import {FILE_NAMES} from './roles.js';

const TEMPLATE = 'templates/power-platform/script.csx.hbs';

/** script.csx: the author's own, or for client credentials a generated one; undefined where neither is. */
export async function emitScript(
  connector: Connector,
  folder: string,
  tools: Tools,
): Promise<Asset | undefined> {
  const base = {name: FILE_NAMES.script, file: joinPath(folder, FILE_NAMES.script)};
  const {script} = connector;
  if (script) {
    return {
      ...base,
      bytes: script.bytes,
      text: script.text,
      trace: pointer => ({file: script.file, pointer}),
    };
  }
  const signIn = connector.signInWays.flat().find(one => one.kind === 'client-credentials');
  if (!signIn) return undefined;
  return {
    ...base,
    text: await generate(signIn, connector.signInWays.length > 1, tools),
    trace: () => signIn.location,
  };
}

async function generate(
  {tokenUrl, scopes}: ClientCredentials,
  isOneOfSeveral: boolean,
  tools: Tools,
): Promise<string> {
  const templateText = new TextDecoder().decode(await tools.readOwnFile(TEMPLATE));
  return emitClientCredentialsScript({tokenUrl, scopes, isOneOfSeveral, templateText});
}
