import {execFile, spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {copyFile, mkdir, readFile, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {promisify} from 'node:util';

/** The namespaces that the platform imports into every script. */
const NAMESPACES = [
  ...['System', 'System.Collections', 'System.Collections.Generic', 'System.Diagnostics'],
  ...['System.IO', 'System.IO.Compression', 'System.Linq', 'System.Net', 'System.Net.Http'],
  ...['System.Net.Http.Headers', 'System.Net.Security', 'System.Security.Authentication'],
  ...['System.Security.Cryptography', 'System.Text', 'System.Text.RegularExpressions'],
  ...['System.Threading', 'System.Threading.Tasks', 'System.Web', 'System.Xml', 'System.Xml.Linq'],
  ...['System.Drawing', 'System.Drawing.Drawing2D', 'System.Drawing.Imaging'],
  ...['Microsoft.Extensions.Logging', 'Newtonsoft.Json', 'Newtonsoft.Json.Linq'],
];

/** The SDK's Newtonsoft.Json for .NET Framework needs one type of an assembly that the SDK does not have. */
const SYSTEM_CORE = `
[assembly: System.Reflection.AssemblyVersion("4.0.0.0")]
[assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(System.Dynamic.IDynamicMetaObjectProvider))]
`;

/** The public key of ECMA-335 II.6.2.1.3, by which that assembly is known. */
const STANDARD_KEY = Buffer.from('00000000000000000400000000000000', 'hex');

/** The parts of one .NET SDK that compile and run a script. */
export interface Sdk {
  readonly compiler: string;
  readonly runtimeConfig: string;
  /** Reference assemblies: the surface of .NET Standard 2.0, and Newtonsoft.Json. */
  readonly references: readonly string[];
  readonly newtonsoft: string;
}

/** The newest SDK on the PATH, or why there is none that will do. */
export function findSdk(): Sdk | {readonly missing: string} {
  const listed = spawnSync('dotnet', ['--list-sdks'], {encoding: 'utf8'});
  if (listed.error !== undefined) return {missing: 'no `dotnet` on the PATH'};
  const newest = /^(\S+) \[(.+)\]$/.exec(listed.stdout.trim().split(/\r?\n/).at(-1) ?? '');
  if (newest === null) return {missing: '`dotnet` on the PATH has no SDK'};
  const sdk = describeSdk(join(newest[2] ?? '', newest[1] ?? ''));
  const absent = Object.values(sdk)
    .flat()
    .find(file => !existsSync(file));
  return absent === undefined ? sdk : {missing: `the .NET SDK has no ${basename(absent)}`};
}

function describeSdk(folder: string): Sdk {
  return {
    compiler: join(folder, 'Roslyn/bincore/csc.dll'),
    runtimeConfig: join(folder, 'Roslyn/bincore/csc.runtimeconfig.json'),
    references: [
      join(folder, 'ref/netstandard.dll'),
      join(folder, 'ref/mscorlib.dll'),
      join(folder, 'Sdks/Microsoft.NET.Sdk/tools/net472/Newtonsoft.Json.dll'),
    ],
    newtonsoft: join(folder, 'Newtonsoft.Json.dll'),
  };
}

/** Compiles the harness into a folder, ready to run as `dotnet harness.dll`. */
export async function compileHarness(sdk: Sdk, folder: string): Promise<string> {
  const output = join(folder, 'harness.dll');
  const sources = ['Harness.cs', 'Contract.cs'].map(name => join('test/script-csx', name));
  await copyFile(sdk.newtonsoft, join(folder, 'Newtonsoft.Json.dll'));
  await writeFile(join(folder, 'harness.runtimeconfig.json'), await runtimeConfigOf(sdk));
  const references = [`-r:${await compileSystemCore(sdk, folder)}`];
  const said = await compile(sdk, ['-target:exe', `-out:${output}`, ...references, ...sources]);
  if (said !== '') throw new Error(said);
  return output;
}

/** In a folder of its own: running scripts are to find the real one. */
async function compileSystemCore(sdk: Sdk, folder: string): Promise<string> {
  const output = systemCoreIn(folder);
  const source = join(dirname(output), 'System.Core.cs');
  const key = join(dirname(output), 'standard.snk');
  await mkdir(dirname(output));
  await Promise.all([writeFile(source, SYSTEM_CORE), writeFile(key, STANDARD_KEY)]);
  const signing = ['-publicsign', `-keyfile:${key}`];
  const said = await compile(sdk, ['-target:library', `-out:${output}`, ...signing, source]);
  if (said !== '') throw new Error(said);
  return output;
}

function systemCoreIn(folder: string): string {
  return join(folder, 'references', 'System.Core.dll');
}

/** The compiler's own, without its settings for speed on large solutions. */
async function runtimeConfigOf(sdk: Sdk): Promise<string> {
  const {runtimeOptions} = JSON.parse(await readFile(sdk.runtimeConfig, 'utf8'));
  return JSON.stringify({runtimeOptions: {...runtimeOptions, configProperties: {}}});
}

/** Compiles the text of a script.csx against the harness; gives the assembly and what the compiler said. */
export async function compileScript(
  sdk: Sdk,
  folder: string,
  script: {readonly name: string; readonly text: string},
): Promise<{readonly assembly: string; readonly output: string}> {
  const source = join(folder, `${script.name}.cs`);
  const assembly = join(folder, `${script.name}.dll`);
  const usings = NAMESPACES.map(name => `using ${name};\n`).join('');
  await writeFile(source, `${usings}#line 1 "script.csx"\n${script.text}`);
  const references = [`-r:${join(folder, 'harness.dll')}`, `-r:${systemCoreIn(folder)}`];
  return {
    assembly,
    output: await compile(sdk, ['-target:library', `-out:${assembly}`, ...references, source]),
  };
}

/** What the compiler says, also where it refuses: the assembly is missing then, and the text says why. */
async function compile(sdk: Sdk, args: readonly string[]): Promise<string> {
  const options = ['-noconfig', '-nostdlib', '-nologo', '-langversion:9', '-warn:4'];
  const references = sdk.references.map(file => `-r:${file}`);
  const all = ['exec', sdk.compiler, ...options, ...references, ...args];
  const {stdout} = await promisify(execFile)('dotnet', all).catch(refusal => refusal);
  return stdout;
}
