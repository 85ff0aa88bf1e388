import {describe, expect, test} from '@jest/globals';
import {parseXml} from '../src/core/xml/parse-xml.js';
import {readCentralDirectory, type ZipEntry} from '../src/core/zip/central-directory.js';
import {inflateEntry} from '../src/core/zip/inflate-entry.js';
import {writeZip} from '../src/core/zip/write-zip.js';

const FILES = new Map<string, string | Uint8Array>([
  ['[Content_Types].xml', '<Types />'],
  ['Höhe/größe.json', '{"höhe": "größe"}'],
  ['empty', ''],
  ['bytes.bin', new Uint8Array([0, 1, 2, 255])],
]);

function entriesOf(zip: Uint8Array): readonly ZipEntry[] {
  const directory = readCentralDirectory(zip);
  if (directory.problem !== undefined) throw new Error(directory.problem);
  return directory.entries;
}

function contentOf(zip: Uint8Array, entry: ZipEntry): string {
  const inflated = inflateEntry(zip, entry);
  return inflated.problem ?? Buffer.from(inflated.content).toString('latin1');
}

test('what is written is read again', () => {
  const zip = writeZip(FILES);
  const read = new Map(entriesOf(zip).map(entry => [entry.name, contentOf(zip, entry)]));
  const written = [...FILES].map(
    ([name, file]) => [name, Buffer.from(file as string).toString('latin1')] as const,
  );
  expect(read).toEqual(new Map(written));
});

test('the same files give the same bytes', () => {
  expect(Buffer.compare(writeZip(FILES), writeZip(new Map(FILES)))).toBe(0);
});

test('a zip without entries is read', () => {
  expect(entriesOf(writeZip(new Map()))).toEqual([]);
});

test('folders and backslashes become plain paths', () => {
  const zip = writeZip(
    new Map([
      ['a/', ''],
      ['b\\c.txt', 'text'],
    ]),
  );
  const seen = entriesOf(zip).map(({name, isFolder, hasBackslash}) => ({
    name,
    isFolder,
    hasBackslash,
  }));
  expect(seen).toEqual([
    {name: 'a', isFolder: true, hasBackslash: false},
    {name: 'b/c.txt', isFolder: false, hasBackslash: true},
  ]);
  expect(entriesOf(zip).map(entry => contentOf(zip, entry))).toEqual(['', 'text']);
});

const NOT_THERE = 'no entry of that name lies where the zip says';

describe('an entry that is not what the directory says is refused', () => {
  const zip = writeZip(new Map([['a.txt', 'text'.repeat(1000)]]));
  const [entry] = entriesOf(zip);
  test.each([
    {name: 'it swells beyond its size', change: {size: 100}, reason: 'it does not unpack'},
    {name: 'it is shorter', change: {size: 5000}, reason: 'it has another size'},
    {name: 'its checksum differs', change: {crc: 1}, reason: 'its checksum differs'},
    {name: 'it is not there', change: {offset: 5}, reason: NOT_THERE},
    {name: 'it lies outside', change: {offset: 1_000_000}, reason: NOT_THERE},
    {name: 'it ends outside', change: {packedSize: 1_000_000}, reason: NOT_THERE},
    {name: 'it is stored, not deflated', change: {method: 0}, reason: 'it has another size'},
  ])('$name', ({change, reason}) => {
    const problem = `Unexpected damage of \`a.txt\` (${reason}), expected what the zip says of it`;
    expect(inflateEntry(zip, {...(entry as ZipEntry), ...change})).toEqual({problem});
  });

  test('it has another name', () => {
    const other = {...(entry as ZipEntry), name: 'b.txt'};
    expect(inflateEntry(zip, other).problem).toContain('damage of `b.txt` (no entry of that name');
  });
});

test('one that claims little and swells to a gigabyte stops at what it claims', () => {
  const bomb = writeZip(new Map([['a', new Uint8Array(50_000_000)]]));
  const view = new DataView(bomb.buffer, bomb.byteOffset);
  const directory = Buffer.from(bomb).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  view.setUint32(directory + 24, 1000, true);
  const [entry] = entriesOf(bomb);
  expect(inflateEntry(bomb, entry as ZipEntry).problem).toMatch(
    /^Unexpected damage of `a` \(it does not unpack\)/,
  );
});

describe('XML', () => {
  test('elements, attributes, text, entities and places', () => {
    const parsed = parseXml(
      '\uFEFF<?xml version="1.0"?>\r\n<a>\r\n  <b c="1 &lt; 2"\r\n     d="é">x &amp; <![CDATA[<y>]]></b><e/>\r\n</a>',
    );
    expect(parsed.problem).toBeUndefined();
    expect('root' in parsed && parsed.root).toEqual({
      name: 'a',
      line: 2,
      column: 1,
      text: '',
      attributes: new Map(),
      children: [
        {
          name: 'b',
          line: 3,
          column: 3,
          text: 'x & <y>',
          attributes: new Map([
            ['c', '1 < 2'],
            ['d', 'é'],
          ]),
          children: [],
        },
        {name: 'e', line: 4, column: 39, text: '', attributes: new Map(), children: []},
      ],
    });
  });

  test.each([
    {
      name: 'nothing',
      text: '',
      problem: /^Unexpected XML \(document must contain a root element\), expected/,
    },
    {
      name: 'an element left open',
      text: '<a><b></a>',
      problem: /^Unexpected XML \(.*\), expected a well-formed document$/,
    },
    {name: 'an entity of its own', text: '<a>&b;</a>', problem: /undefined entity/},
    {
      name: 'a document type',
      text: '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
      problem: /^Unexpected document type declaration, expected plain XML$/,
    },
    {name: 'ten thousand levels', text: '<a>'.repeat(10_000), problem: /more than 100 levels/},
    {
      name: 'a million elements',
      text: `<a>${'<b/>'.repeat(1_000_000)}</a>`,
      problem: /more than 50000 elements/,
    },
    {
      name: 'a hundred thousand attributes',
      text: `<a ${Array.from({length: 100_000}, (_, index) => `a${index}=""`).join(' ')}/>`,
      problem: /more than 50000 elements and attributes/,
    },
  ])('$name is a problem', ({text, problem}) => {
    expect(parseXml(text).problem).toMatch(problem);
  });
});
