// Builds dist/ (the published command and library, bundled) and build/ (sources and tests file by file, for jest).
import {chmod, copyFile, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {Ajv} from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import {build} from 'esbuild';
import {deferExamples} from './defer-examples.mjs';

const GENERATED = 'src/core/generated';
const require = createRequire(import.meta.url);

/** Schemas that become validators at build time, so that no schema is compiled at start-up. */
const SCHEMAS = {
  'validate-config': 'assets/config.schema.json',
  'validate-swagger': 'assets/swagger-2.0.schema.json',
};

/** CommonJS dependencies inside an ES module bundle still call require for Node's own modules. */
const REQUIRE_BANNER =
  "import {createRequire as createRequireOfBundle} from 'node:module'; const require = createRequireOfBundle(import.meta.url);";

await clean();
await generateValidators();
await Promise.all([bundleCommand(), transpileForTests()]);
await copyGrammar();

async function clean() {
  for (const folder of ['dist', 'build', GENERATED])
    await rm(folder, {recursive: true, force: true});
}

async function generateValidators() {
  await mkdir(GENERATED, {recursive: true});
  for (const [name, file] of Object.entries(SCHEMAS)) {
    const schema = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(`${GENERATED}/${name}.ts`, await validatorModule(schema));
  }
}

/** A validator without imports: bundled, because standalone code requires parts of ajv at run time. */
async function validatorModule(schema) {
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    inlineRefs: false,
    code: {source: true, esm: true},
  });
  addFormats.default(ajv);
  const code = standaloneCode.default(ajv, ajv.compile(schema));
  const bundled = await build({
    stdin: {contents: code, resolveDir: process.cwd(), loader: 'js'},
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    platform: 'neutral',
    mainFields: ['main'],
  });
  return `// @ts-nocheck generated from a JSON Schema in assets/\n${bundled.outputFiles[0].text}`;
}

function bundleCommand() {
  return build({
    entryPoints: {
      cli: 'src/cli.ts',
      index: 'src/index.ts',
      'render-icon-child': 'src/host/render-icon-child.ts',
    },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    outdir: 'dist',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'eof',
    external: ['sharp', 'web-tree-sitter'],
    banner: {js: REQUIRE_BANNER},
    plugins: [deferExamples],
  }).then(() => chmod('dist/cli.js', 0o755));
}

async function transpileForTests() {
  const entryPoints = [...(await typescriptIn('src')), ...(await typescriptIn('test'))];
  await build({
    entryPoints,
    outdir: 'build',
    outbase: '.',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
  });
}

async function typescriptIn(folder) {
  const names = await readdir(folder, {recursive: true});
  return names
    .filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map(name => join(folder, name));
}

/** The C# grammar: its package is large and needed for this one file only. */
async function copyGrammar() {
  await copyFile(
    require.resolve('tree-sitter-c-sharp/tree-sitter-c_sharp.wasm'),
    'dist/tree-sitter-c_sharp.wasm',
  );
}
