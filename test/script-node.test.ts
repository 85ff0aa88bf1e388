import {describe, expect, test} from '@jest/globals';
import type {ScriptSyntax} from '../src/targets/power-platform/rules/nodes.js';
import {scriptNode} from '../src/targets/power-platform/rules/script-node.js';

const SCRIPT = `using System.Net;
using static System.Math;
using Files = System.IO.File;

// Grüße vom Deich 🌊
public partial class Script : ScriptBase, IDisposable
{
    private const string Pier = "Büsum";
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        var field = /* ü */ new HttpClient();
        HttpClient other = new();
        await Task.Delay(10).ConfigureAwait(false);
        return await this.Context.SendAsync(this.Context.Request, this.CancellationToken);
    }
}
`;

async function syntaxOf(text: string): Promise<ScriptSyntax> {
  return (await scriptNode(text)).syntax;
}

/** A method body within a class. */
async function stringsIn(body: string): Promise<ScriptSyntax['strings']> {
  const {errors, strings} = await syntaxOf(`class A\n{\n    void B()\n    {\n${body}\n    }\n}\n`);
  expect(errors).toEqual([]);
  return strings;
}

test('offsets count UTF-16 units, whatever letters come before', async () => {
  const {errors, classes, creations, calls, strings} = await syntaxOf(SCRIPT);
  expect(errors).toEqual([]);
  expect(classes[0]).toMatchObject({
    name: 'Script',
    bases: ['ScriptBase', 'IDisposable'],
    modifiers: ['public', 'partial'],
    offset: SCRIPT.indexOf('Script :'),
    methods: [{name: 'ExecuteAsync', returns: 'Task<HttpResponseMessage>', parameterCount: 0}],
  });
  expect(creations).toEqual([
    {type: 'HttpClient', offset: SCRIPT.indexOf('new HttpClient')},
    {type: 'HttpClient', offset: SCRIPT.indexOf('new()')},
  ]);
  expect(calls.map(({name}) => name)).toEqual([
    'ConfigureAwait',
    'Task.Delay',
    'this.Context.SendAsync',
  ]);
  expect(strings).toMatchObject([
    {text: 'Büsum', assignedTo: 'Pier', offset: SCRIPT.indexOf('"Büsum')},
  ]);
});

test('a line with umlauts and signs beyond them keeps its columns', async () => {
  const {at} = await scriptNode(SCRIPT);
  expect(at(SCRIPT.indexOf('🌊'))).toMatchObject({line: 5, column: 20});
});

test('an import names its namespace; an alias is a name like others', async () => {
  const {usings, names} = await syntaxOf(SCRIPT);
  expect(usings.map(({name}) => name)).toEqual(['System.Net', 'System']);
  expect(names[0]).toEqual({name: 'System.IO.File', offset: SCRIPT.indexOf('System.IO.File')});
});

describe('strings that are compared with the operation id', () => {
  test.each([
    'if (this.Context.OperationId == "Tides") { }',
    'if ("Tides" != (Context.OperationId)) { }',
    'if (operationId == ("Tides")) { }',
    'if (Context.OperationId.Equals("Tides")) { }',
    'if ("Tides".Equals(Context.OperationId)) { }',
    'if (string.Equals(Context.OperationId, "Tides", StringComparison.Ordinal)) { }',
    'if (Context.OperationId is not ("Tides")) { }',
    'switch (this.Context.OperationId) { case "Tides": break; }',
    'var a = Context.OperationId switch { "Tides" => 1, _ => 2 };',
  ])('%s', async body => {
    expect(await stringsIn(body)).toMatchObject([{isComparedWithOperationId: true}]);
  });

  test.each([
    'if (body.OperationId == "Tides") { }',
    'if (name == "Tides") { }',
    'if (Context.OperationId + "Tides" == name) { }',
    'var a = Context.OperationId switch { _ => "Tides" };',
    'switch (Context.OperationId) { default: Log("Tides"); break; }',
  ])('not %s', async body => {
    expect(await stringsIn(body)).toMatchObject([{isComparedWithOperationId: false}]);
  });
});

test.each([
  ['var a = "x";', 'x', 'a'],
  ['this.Token = ("x");', 'x', 'Token'],
  ['fields["token"] = "x";', 'x', 'token'],
  ['headers.Add("Authorization", "x");', 'x', 'Authorization'],
  ['var a = @"C:\\""x";', 'C:\\"x', 'a'],
  ['var a = """x "y" """;', 'x "y"', 'a'],
  ['var a = "\\u0041\\t\\"";', 'A\t"', 'a'],
])('%s has the text %j, assigned to %s', async (body, text, assignedTo) => {
  const strings = await stringsIn(body);
  expect(strings.at(-1)).toMatchObject({text, assignedTo});
});

test.each([
  ['class A { int b = 1 }', [{offset: 19, missing: ';'}]],
  ['class A { void B() { }', [{offset: 22, missing: '}'}]],
  ['class A { } }', [{offset: 12, missing: undefined}]],
  ['\uFEFFclass Ä { string field; }', []],
])('the syntax of %s has the errors %j', async (text, errors) => {
  expect((await syntaxOf(text)).errors).toEqual(errors);
});

describe('hostile scripts', () => {
  test.each([
    ['too ambiguous', 'a<'.repeat(50_000)],
    ['too deep', '('.repeat(200_000)],
    ['not text', '\0'.repeat(10_000)],
  ])('%s', async (_, text) => {
    const {errors} = await syntaxOf(text);
    expect(errors.length).toBeGreaterThan(0);
    expect((await syntaxOf(SCRIPT)).errors).toEqual([]);
  });

  test('a script over the limit is not parsed', async () => {
    const {errors, classes} = await syntaxOf(`${SCRIPT}${' '.repeat(1_048_576)}`);
    expect([errors, classes]).toEqual([[], []]);
  });
});
