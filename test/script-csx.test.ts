import {afterAll, beforeAll, describe, expect, test} from '@jest/globals';
import {
  type Bench,
  HOSTILE_SCOPES,
  headerOf,
  MARK,
  ownHeaders,
  run,
  setUp,
  tearDown,
} from './script-csx/bench.js';
import {findSdk, type Sdk} from './script-csx/dotnet.js';
import type {Outcome} from './script-csx/harness.js';
import type {Answer} from './script-csx/servers.js';

const STEP_HEADER = 'x-connectorsmith-step';
const JSON_TYPE = 'application/json';
const NO_TOKEN =
  'Unexpected answer of the token endpoint, expected a JSON object with access_token';

const sdk = findSdk();

if ('missing' in sdk) {
  // biome-ignore lint/suspicious/noConsole: what is not tested has to be said
  console.warn(`script.csx is not compiled and not run: ${sdk.missing}`);
  test.skip(`the emitted script compiles and runs (skipped: ${sdk.missing})`, () => {});
} else {
  describe('the running script', () => describeRunning(sdk));
}

function describeRunning(found: Sdk): void {
  const bench = {} as Bench;
  beforeAll(() => setUp(bench, found), 60_000);
  afterAll(() => tearDown(bench));
  describeCompilation(bench);
  describeSuccess(bench);
  describeFailure(bench);
  describeHostileUrls(bench);
}

function describeCompilation(bench: Bench): void {
  test('compiles without a warning as C# 9 against .NET Standard 2.0', () => {
    const outputs = [...bench.scripts].map(([name, {output}]) => [name, output]);
    expect(outputs).toEqual(['scoped', 'unscoped', 'quoted', 'broken'].map(name => [name, '']));
  });
}

function describeSuccess(bench: Bench): void {
  test.each([
    ['plain', 'id', MARK],
    ['&', 'i&d', `${MARK}&client_id=other`],
    ['+', 'i+d', `${MARK}+a b+`],
    ['=', 'i=d', `${MARK}==`],
    ['%', '100%', `${MARK}%26%zz%`],
    ['umlauts and beyond', 'Käufer', `${MARK}üß€\u{1F511}`],
    ['quotes', `"i'd"`, `${MARK}"'\\{}\``],
    ['separators', 'i,d;', `a,b;${MARK}, c`],
  ])('signs in with %s in the credentials', async (_, clientId, clientSecret) => {
    await run(bench, {clientId, clientSecret});
    const [request, ...more] = bench.tokens.received;
    expect(more).toEqual([]);
    expect([request?.method, request?.url]).toEqual(['POST', '/token']);
    expect(headerOf(request, 'content-type')).toBe('application/x-www-form-urlencoded');
    expect([...new URLSearchParams(request?.body)]).toEqual([
      ['grant_type', 'client_credentials'],
      ['client_id', clientId],
      ['client_secret', clientSecret],
      ['scope', HOSTILE_SCOPES.join(' ')],
    ]);
    expect(headerOf(bench.api.received[0], 'authorization')).toBe('Bearer a.b-c');
  });

  test('sends no scope where there is none', async () => {
    await run(bench, {script: 'unscoped'});
    const fields = [...new URLSearchParams(bench.tokens.received[0]?.body).keys()];
    expect(fields).toEqual(['grant_type', 'client_id', 'client_secret']);
  });

  test('passes method, query, headers and body on unchanged', async () => {
    const url = `${bench.api.url}/items/a%2Fb?q=1%2B1%20%C3%BC&q=&empty`;
    const body = '{"größe": "1 & 2 + 3"}\r\n';
    const headers = [
      ['x-trace', 'a, b'],
      ['scope', 'of the API'],
      ['tokenUrl', 'of the API'],
      ['authorization', 'Basic old'],
    ] as const;
    const contentType = 'application/json; charset=utf-8; profile="a b"';
    await run(bench, {request: {method: 'PATCH', url, headers, body, contentType}});
    const [request] = bench.api.received;
    expect(request).toMatchObject({method: 'PATCH', url: url.slice(bench.api.url.length), body});
    const names = ['x-trace', 'scope', 'tokenurl', 'authorization', 'content-type'];
    const values = ['a, b', 'of the API', 'of the API', 'Bearer a.b-c', contentType];
    expect(names.map(name => headerOf(request, name))).toEqual(values);
    expect(request?.headers.length).toBe(names.length + ['host', 'content-length'].length);
  });

  test.each([
    {status: 200, type: 'text/csv', body: 'a;b'},
    {status: 404, type: 'application/problem+json', body: '{"title": "none"}'},
    {status: 503, body: ''},
  ])("gives the API's own answer back: $status", async api => {
    const outcome = await run(bench, {api});
    expect([outcome.status, outcome.body]).toEqual([api.status, api.body]);
    expect(headerOf(outcome, 'content-type')).toBe(api.type);
    expect(ownHeaders([outcome])).toEqual([]);
  });

  test('sends through the context alone', async () => {
    const {sent} = await run(bench, {});
    expect(sent).toEqual([`POST ${bench.tokens.url}/token`, `GET ${bench.api.url}/items`]);
    expect([bench.tokens.received.length, bench.api.received.length]).toEqual([1, 1]);
  });
}

function describeFailure(bench: Bench): void {
  test.each<[string, Exclude<Answer, 'close'>]>([
    ['400 JSON', {status: 400, type: JSON_TYPE, body: '{"error": "invalid_scope"}'}],
    ['401 JSON', {status: 401, type: `${JSON_TYPE}; charset=utf-8`, body: '{"error":"ü"}'}],
    ['500 HTML', {status: 500, type: 'text/html', body: '<h1>Sorry</h1>'}],
    ['429 empty', {status: 429, body: ''}],
  ])('gives an error of the token server back as it is: %s', async (_, token) => {
    const outcome = await run(bench, {token});
    expect([outcome.status, outcome.body]).toEqual([token.status, token.body]);
    expect(headerOf(outcome, 'content-type')).toBe(token.type);
    expect(headerOf(outcome, STEP_HEADER)).toBe('token');
    expect(bench.api.received).toEqual([]);
  });

  test.each<[string, Answer, string]>([
    ['HTML', {status: 200, type: 'text/html', body: '<h1>Sign in</h1>'}, NO_TOKEN],
    ['nothing', {status: 200, body: ''}, NO_TOKEN],
    ['204', {status: 204, body: ''}, NO_TOKEN],
    ['a list', {status: 200, type: JSON_TYPE, body: '["access_token"]'}, NO_TOKEN],
    ['no token', {status: 200, type: JSON_TYPE, body: `{"echo": "${MARK}"}`}, NO_TOKEN],
    ['an empty token', {status: 200, body: '{"access_token": ""}'}, NO_TOKEN],
    ['a number', {status: 200, body: '{"access_token": 1}'}, NO_TOKEN],
    ['an object', {status: 200, body: `{"access_token": {"${MARK}": 1}}`}, NO_TOKEN],
    ['a line end', {status: 200, body: `{"access_token": "a\\r\\nb: ${MARK}"}`}, NO_TOKEN],
    ['half of it', {status: 200, body: `{"access_token": "${MARK}`}, NO_TOKEN],
    [
      'an unknown charset',
      {status: 200, type: `text/plain; charset=${MARK}`, body: 'x'},
      'Unexpected InvalidOperationException in the token step, expected an answer',
    ],
    [
      'a closed connection',
      'close',
      'Unexpected HttpRequestException in the token step, expected an answer',
    ],
  ])('says 502 where the token server answers with %s', async (_, token, message) => {
    const outcome = await run(bench, {token});
    expectFailure(outcome, 502, 'token', message);
    expect(bench.api.received).toEqual([]);
  });

  test('says 502 where the API closes the connection', async () => {
    const message = 'Unexpected HttpRequestException in the api step, expected an answer';
    expectFailure(await run(bench, {api: 'close'}), 502, 'api', message);
  });

  test.each([
    {clientId: '', clientSecret: MARK},
    {clientId: 'id', clientSecret: ''},
  ])('asks for no token with client id "$clientId" alone', async credentials => {
    const message =
      'Unexpected empty client id or client secret, expected both from the connection';
    const outcome = await run(bench, credentials);
    expectFailure(outcome, 401, 'credentials', message);
    expect(outcome.sent).toEqual([]);
  });
}

function expectFailure(outcome: Outcome, status: number, step: string, message: string): void {
  expect(outcome.status).toBe(status);
  expect(JSON.parse(outcome.body ?? '')).toEqual({error: {step, message}});
  expect(headerOf(outcome, 'content-type')).toBe('application/json; charset=utf-8');
  expect(headerOf(outcome, STEP_HEADER)).toBe(step);
}

function describeHostileUrls(bench: Bench): void {
  test('reaches a token URL with quotes and backslashes', async () => {
    await run(bench, {script: 'quoted'});
    expect(bench.tokens.received[0]?.url).toBe('/token?a=%22&b=%5C');
  });

  test('takes a token URL that is C# for a text', async () => {
    const outcome = await run(bench, {script: 'broken'});
    const message = 'Unexpected UriFormatException in the token step, expected an answer';
    expectFailure(outcome, 502, 'token', message);
    expect(outcome.sent).toEqual([]);
  });
}
