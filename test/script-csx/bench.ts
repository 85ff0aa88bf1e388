import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from '@jest/globals';
import {CREDENTIAL_HEADERS} from '../../src/targets/power-platform/assets/client-credentials-script.js';
import {compileHarness, compileScript, type Sdk} from './dotnet.js';
import {emit} from './emit.js';
import {type Harness, type Job, type Outcome, startHarness} from './harness.js';
import {type Answer, type LoopbackServer, startServer} from './servers.js';

/** Part of every secret: where it turns up, a secret leaked. */
export const MARK = 'S3CR3T';

const TOKEN: Answer = {
  status: 200,
  type: 'application/json',
  body: '{"access_token": "a.b-c", "token_type": "Bearer"}',
};

export const HOSTILE_SCOPES = ['api.read', 'a&b=c+d%20e', 'größe"\\'];

/** Everything that a run needs; filled before the first test. */
export interface Bench {
  folder: string;
  harness: Harness;
  tokens: LoopbackServer;
  api: LoopbackServer;
  scripts: Map<string, {assembly: string; output: string}>;
}

/** Fills a bench step by step, so that `tearDown` ends what was begun when a later step fails. */
export async function setUp(bench: Bench, sdk: Sdk): Promise<void> {
  bench.folder = await mkdtemp(join(tmpdir(), 'connectorsmith-script-'));
  bench.tokens = await startServer();
  bench.api = await startServer();
  bench.harness = startHarness(await compileHarness(sdk, bench.folder));
  const {folder} = bench;
  const texts = await scriptsFor(bench.tokens.url);
  const compiling = Object.entries(texts).map(
    async ([name, text]) => [name, await compileScript(sdk, folder, {name, text})] as const,
  );
  bench.scripts = new Map(await Promise.all(compiling));
}

async function scriptsFor(tokenServer: string): Promise<Readonly<Record<string, string>>> {
  return {
    scoped: await emit(`${tokenServer}/token`, HOSTILE_SCOPES),
    unscoped: await emit(`${tokenServer}/token`, []),
    quoted: await emit(`${tokenServer}/token?a="&b=\\`, []),
    broken: await emit('http://"; throw new Exception();\n//', []),
  };
}

/** Ends the harness and the servers, and removes everything that was built. */
export async function tearDown({folder, harness, tokens, api}: Partial<Bench>): Promise<void> {
  await harness?.stop();
  await Promise.all([tokens?.close(), api?.close()]);
  if (folder !== undefined) await rm(folder, {recursive: true, force: true});
}

interface Call {
  readonly script?: string;
  readonly token?: Answer;
  readonly api?: Answer;
  readonly clientId?: string;
  readonly clientSecret?: string;
  readonly request?: Partial<Job>;
}

/** Runs one call of the connector and checks what must hold for every one: nothing thrown, nothing leaked. */
export async function run(bench: Bench, call: Call): Promise<Outcome> {
  const {script = 'scoped', clientId = 'id', clientSecret = MARK} = call;
  bench.tokens.expect(call.token ?? TOKEN);
  bench.api.expect(call.api ?? {status: 200, type: 'text/plain', body: 'fine'});
  const outcome = await bench.harness.run({
    assembly: bench.scripts.get(script)?.assembly ?? '',
    method: 'GET',
    url: `${bench.api.url}/items`,
    ...call.request,
    headers: [
      ...(call.request?.headers ?? []),
      [CREDENTIAL_HEADERS.clientId, clientId],
      [CREDENTIAL_HEADERS.clientSecret, clientSecret],
    ],
  });
  expect(outcome.exception).toBeUndefined();
  expect(bench.harness.printed()).not.toContain(MARK);
  expect(JSON.stringify(bench.api.received)).not.toContain(MARK);
  expect(ownHeaders([...bench.api.received, ...bench.tokens.received])).toEqual([]);
  return outcome;
}

export function ownHeaders(messages: readonly Pick<Outcome, 'headers'>[]): readonly string[] {
  const names = messages.flatMap(message => message.headers ?? []).map(([name]) => name);
  return names.filter(name => name.startsWith('x-connectorsmith'));
}

export function headerOf(
  message: Pick<Outcome, 'headers'> | undefined,
  name: string,
): string | undefined {
  return message?.headers?.find(([key]) => key.toLowerCase() === name)?.[1];
}
