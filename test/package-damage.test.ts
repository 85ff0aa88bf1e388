import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {writeZip} from '../src/core/zip/write-zip.js';
import {inspectPackage} from '../src/targets/power-platform/certification/inspect-package.js';
import {
  buildPackage,
  CONNECTOR_ZIP,
  connectorFile,
  FLOW_FILE,
  FLOW_ZIP,
  type PackageParts,
} from './support/build-package.js';

const FILE = 'ConnectorPackage.zip';
const SOLUTIONS = [CONNECTOR_ZIP, FLOW_ZIP];

function inspect(bytes: Uint8Array) {
  return inspectPackage(FILE, bytes, {ruleset: 'verified', hasPlugin: false});
}

async function problemsOf(bytes: Uint8Array): Promise<string[]> {
  const {diagnostics} = await inspect(bytes);
  return diagnostics
    .filter(({rule}) => rule === 'pkg-readable')
    .map(({file, message}) => `${file.replace(`${FILE}!package.zip!`, '')}: ${message}`);
}

/** A solution replaced by other bytes. */
function withSolution(zip: string, bytes: Uint8Array): Uint8Array {
  return buildPackage(({solutions, inner}) => {
    solutions.delete(zip);
    inner.set(zip, bytes);
  });
}

function solutionBytes(zip: string): Uint8Array {
  let bytes = new Uint8Array();
  buildPackage(({solutions}) => {
    bytes = Uint8Array.from(writeZip(solutions.get(zip) ?? new Map()));
  });
  return bytes;
}

/** Every finding says what is there and what is expected, at a place that exists. */
async function isSound(bytes: Uint8Array): Promise<boolean> {
  const {diagnostics} = await inspect(bytes);
  return diagnostics.every(
    ({message, line = 1, column = 1}) => /^Unexpected /.test(message) && line > 0 && column > 0,
  );
}

test('cut off at any byte, a package gives one finding', async () => {
  const whole = buildPackage();
  const counts = new Set<number>();
  // At the end all lengths, where the list of entries is; before it, some.
  for (let length = 0; length < whole.length; length += length < whole.length - 300 ? 7 : 1) {
    counts.add((await inspect(whole.subarray(0, length))).diagnostics.length);
  }
  expect([...counts]).toEqual([1]);
});

describe('with any byte changed, a package gives findings and no more', () => {
  const flip = fc.record({at: fc.nat(), by: fc.integer({min: 1, max: 255})});
  const flipped = (bytes: Uint8Array, {at, by}: {readonly at: number; readonly by: number}) =>
    bytes.map((byte, index) => (index === at % bytes.length ? byte ^ by : byte));

  test('in the upload', async () => {
    const whole = buildPackage();
    await fc.assert(
      fc.asyncProperty(flip, async change => isSound(flipped(whole, change))),
      {numRuns: 200},
    );
  });

  test.each(SOLUTIONS)('in %s', async zip => {
    const solution = solutionBytes(zip);
    await fc.assert(
      fc.asyncProperty(flip, async change => isSound(withSolution(zip, flipped(solution, change)))),
      {numRuns: 60},
    );
  });

  const texts = ['solution.xml', 'customizations.xml', connectorFile('connectionparameters.json')];
  test.each([...texts, FLOW_FILE])('in %s, in a sound zip', async name => {
    await fc.assert(
      fc.asyncProperty(flip, async change => {
        const changed = buildPackage(({solutions}) => {
          const files = solutions.get(FLOW_ZIP);
          files?.set(name, flipped(Buffer.from(String(files.get(name))), change));
        });
        return isSound(changed);
      }),
      {numRuns: 40},
    );
  });
});

test('damage of a file that nothing else reads is found', async () => {
  const bytes = Buffer.from(solutionBytes(CONNECTOR_ZIP));
  const entry = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  bytes.writeUInt32LE(1, entry + 16);
  const found = await problemsOf(withSolution(CONNECTOR_ZIP, bytes));
  expect(found).toEqual([
    `${CONNECTOR_ZIP}: Unexpected damage of \`solution.xml\` (its checksum differs), expected what the zip says of it`,
  ]);
});

test('a zip that was written as a stream, with sizes behind the content, is read', async () => {
  expect(await problemsOf(streamed('package.zip', innerZip()))).toEqual([]);
});

describe('what is bounded for all zips together', () => {
  const manyElements = `<a>${'<b/>'.repeat(40_000)}</a>`;
  test.each<{name: string; change: (parts: PackageParts) => void; expected: string[]}>([
    {
      name: 'solutions',
      change: ({solutions}) => {
        for (let index = 0; index < 40; index += 1) {
          solutions.set(`PkgAssets/z${index}.zip`, new Map([['solution.xml', manyElements]]));
        }
      },
      expected: [
        `${FILE}!package.zip: Unexpected 42 zips in one package, expected 2 or 3 solutions: only the first 6 are looked at`,
      ],
    },
    {
      name: 'bytes',
      change: ({inner}) => {
        for (const name of ['x', 'y', 'z']) inner.set(`PkgAssets/${name}.zip`, zeros(50));
      },
      expected: [
        'PkgAssets/z.zip: Unexpected 142500000 bytes when unpacked, expected at most 100000000 in all zips together',
      ],
    },
    {
      name: 'documents',
      change: ({solutions}) => {
        const text = `["${'x'.repeat(990_000)}"]`;
        for (let index = 10; index < 30; index += 1) {
          solutions.get(FLOW_ZIP)?.set(`Workflows/${index}.json`, text);
        }
      },
      expected: [
        `${FLOW_ZIP}: Unexpected documents of more than 16000000 bytes in one package, expected fewer: from \`Workflows/26.json\` on, none is looked at`,
      ],
    },
    {
      name: 'connectors in a solution',
      change: ({solutions}) => {
        const files = solutions.get(CONNECTOR_ZIP);
        const text = '<Connector><name>a</name></Connector>'.repeat(3000);
        files?.set('customizations.xml', `<a>${text}</a>`);
      },
      expected: [
        `${CONNECTOR_ZIP}!customizations.xml: Unexpected 3000 connectors in one solution, expected one`,
      ],
    },
  ])('$name', async ({change, expected}) => {
    const found = await problemsOf(buildPackage(change));
    expect(found.map(withoutFigures)).toEqual(expected.map(withoutFigures));
  });
});

/** How much of it all is too much depends on the other files. */
function withoutFigures(message: string): string {
  return message.replace(/Unexpected \d{8,9} bytes/, 'Unexpected bytes');
}

function zeros(megabytes: number): Uint8Array {
  const names = Array.from({length: megabytes}, (_, index) => `${index}`);
  return writeZip(new Map(names.map(name => [name, new Uint8Array(950_000)])));
}

function innerZip(): Uint8Array {
  return buildPackage(parts => {
    parts.packageName = '';
  });
}

/** The last entry has no sizes in its local header, as a tool writes it that does not know them yet. */
function streamed(name: string, content: Uint8Array): Uint8Array {
  const files = new Map<string, string | Uint8Array>([
    ['intro.md', 'text'],
    [name, content],
  ]);
  const zip = Buffer.from(writeZip(files));
  const local = Buffer.from([0x50, 0x4b, 3, 4]);
  const last = zip.indexOf(local, 1);
  zip.fill(0, last + 14, last + 26);
  return new Uint8Array(zip);
}
