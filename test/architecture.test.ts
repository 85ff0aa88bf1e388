import {describe, expect, test} from '@jest/globals';
import {readSizes, readSourceTree, type SourceFile} from './support/source-tree.js';

const MAXIMUM_FILE = 200;
const MAXIMUM_FUNCTION = 40;

const files = readSourceTree();

/** For each part of src, the parts whose values it may use besides its own. `index.ts` is the door to all. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  'cli.ts': ['command-line', 'host'],
  'command-line': ['cmdlets', 'perform.ts', 'report', 'host/host.ts', 'core', 'version.ts'],
  cmdlets: ['targets', 'report', 'lint', 'host/host.ts', 'core'],
  'perform.ts': ['report', 'host/host.ts', 'core'],
  targets: ['lint', 'core'],
  report: ['lint', 'core', 'version.ts'],
  lint: ['core'],
  host: ['core'],
  core: [],
  'version.ts': [],
};

/** Which files use a package. Whoever adds one says here where it belongs. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  commander: ['src/command-line/program.ts', 'src/command-line/run.ts'],
  execa: ['src/host/run-command.ts'],
  handlebars: [
    'src/targets/power-platform/assets/client-credentials-script.ts',
    'src/targets/power-platform/certification/render.ts',
  ],
  'jsonc-parser': ['src/core/json/explain.ts'],
  saxes: ['src/core/xml/parse-xml.ts'],
  sharp: ['src/host/draw-image.ts'],
  'web-tree-sitter': ['src/targets/power-platform/rules/script-parser.ts'],
  yaml: ['src/core/yaml/parse.ts', 'src/core/yaml/find-errors.ts', 'src/core/yaml/nodes.ts'],
};

/** Needed by few runs, and slow to load: the command must not load them on its way to what was asked for. */
const HEAVY = ['execa', 'handlebars', 'jsonc-parser', 'saxes', 'sharp', 'web-tree-sitter', 'yaml'];

describe('values are imported downward', () => {
  test.each(Object.keys(MAY_USE))('%s', part => {
    const found = files.filter(file => partOf(file.path) === part).flatMap(upwardImports);
    expect(found).toEqual([]);
  });

  test('every file of src is in a part that is known', () => {
    const parts = new Set(files.map(file => partOf(file.path)));
    expect([...parts].sort()).toEqual([...Object.keys(MAY_USE), 'index.ts'].sort());
  });

  test('no target uses another target', () => {
    expect(files.flatMap(importsOfOtherTargets)).toEqual([]);
  });
});

function upwardImports({path, imports}: SourceFile): string[] {
  const part = partOf(path);
  const allowed = [part, ...(MAY_USE[part] ?? [])];
  return imports
    .filter(({to, isPackage}) => !isPackage && !allowed.some(one => isIn(to, `src/${one}`)))
    .map(({to}) => `${path} uses ${to}`);
}

function importsOfOtherTargets({path, imports}: SourceFile): string[] {
  const own = targetOf(path);
  return imports
    .filter(({to}) => own !== undefined && targetOf(to) !== undefined && targetOf(to) !== own)
    .map(({to}) => `${path} uses ${to}`);
}

function partOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** `src/targets/logto/index.ts` → `logto`; what all targets share is in none. */
function targetOf(path: string): string | undefined {
  return /^src\/targets\/([^/]+)\//.exec(path)?.[1];
}

function isIn(path: string, part: string): boolean {
  return path === part || path.startsWith(`${part}/`);
}

describe('core, lint and targets are pure', () => {
  const pure = files.filter(({path}) => /^src\/(core|lint|targets)\//.test(path));

  test('they use nothing of Node but paths and zlib', () => {
    const found = pure.flatMap(({path, imports}) =>
      imports
        .filter(({to}) => to.startsWith('node:') && to !== 'node:path' && to !== 'node:zlib')
        .map(({to}) => `${path} uses ${to}`),
    );
    // The grammar of C# is a file of our own, and the parser loads its files by itself.
    expect(found).toEqual(['src/targets/power-platform/rules/script-parser.ts uses node:module']);
  });

  test('they read no clock, throw no dice, start no timer and print nothing', () => {
    expect(pure.flatMap(({path, effects}) => effects.map(one => `${path}: ${one}`))).toEqual([]);
  });

  test('no file writes to the console: output goes through the host', () => {
    const loud = files.filter(({effects}) => effects.some(one => one.startsWith('console')));
    expect(loud.map(file => file.path)).toEqual([]);
  });
});

describe('packages', () => {
  test('each is used only where it belongs', () => {
    const used = files.flatMap(({path, imports}) =>
      imports.filter(isForeign).map(({to}) => `${to} in ${path}`),
    );
    const allowed = Object.entries(PACKAGES).flatMap(([name, paths]) =>
      paths.map(path => `${name} in ${path}`),
    );
    expect(used.sort()).toEqual(allowed.sort());
  });

  test.each(HEAVY)('%s is not loaded when the command starts', name => {
    expect(chainTo(name)).toEqual([]);
  });
});

function isForeign({to, isPackage}: {readonly to: string; readonly isPackage: boolean}): boolean {
  return isPackage && !to.startsWith('node:');
}

/** The files on the way from the command to a package, by imports that are always loaded. */
function chainTo(name: string): string[] {
  const byPath = new Map(files.map(file => [file.path, file]));
  const chains = [['src/cli.ts']];
  const seen = new Set(['src/cli.ts']);
  for (const chain of chains) {
    const loaded = byPath.get(chain.at(-1) ?? '')?.imports.filter(one => !one.isDynamic) ?? [];
    if (loaded.some(({to}) => to === name)) return [...chain, name];
    for (const {to} of loaded) {
      if (!seen.has(to)) chains.push([...chain, to]);
      seen.add(to);
    }
  }
  return [];
}

describe('size', () => {
  test(`no function is longer than ${MAXIMUM_FUNCTION} lines`, () => {
    const long = files.flatMap(({path, functions}) =>
      functions
        .filter(({lines}) => lines > MAXIMUM_FUNCTION)
        .map(({name, lines}) => `${path}: ${name} has ${lines} lines`),
    );
    expect(long).toEqual([]);
  });

  test.each(['src', 'test', 'scripts'])(
    `no file of %s is longer than ${MAXIMUM_FILE} lines`,
    folder => {
      const sizes = readSizes(folder);
      expect(sizes.length).toBeGreaterThan(0);
      const long = sizes.filter(({lines}) => lines > MAXIMUM_FILE);
      expect(long.map(({path, lines}) => `${path} has ${lines} lines`)).toEqual([]);
    },
  );

  test('there is one class, the error of the host', () => {
    const classes = files.flatMap(({path, classes: names}) =>
      names.map(name => `${name} in ${path}`),
    );
    expect(classes).toEqual(['HostError in src/host/host.ts']);
  });
});
