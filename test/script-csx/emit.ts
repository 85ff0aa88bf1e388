import {readFile} from 'node:fs/promises';
import {emitClientCredentialsScript} from '../../src/targets/power-platform/assets/client-credentials-script.js';

/** The script for a token URL and scopes, from the template that ships. */
export async function emit(tokenUrl: string, scopes: readonly string[]): Promise<string> {
  const templateText = await readFile('templates/power-platform/script.csx.hbs', 'utf8');
  return emitClientCredentialsScript({tokenUrl, scopes, templateText});
}
