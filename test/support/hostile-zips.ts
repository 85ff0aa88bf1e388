import {deflateRawSync} from 'node:zlib';
import {writeZip} from '../../src/core/zip/write-zip.js';
import {bombByTotal, manyEntries, overlapping, patched, patchedEnd, zipOf} from './damaged-zips.js';

export interface HostileZip {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly message: string;
}

/** Zips that no careful reader opens. Each gives exactly one finding. */
export function hostileZips(): HostileZip[] {
  const small = writeZip(
    new Map([
      ['a.txt', 'text'],
      ['b.txt', 'text'],
    ]),
  );
  return [
    {
      name: 'nothing',
      bytes: new Uint8Array(),
      message: 'Unexpected empty file, expected a zip archive',
    },
    {name: 'no zip', bytes: Buffer.from('text'.repeat(50)), message: NO_ZIP},
    {name: 'a truncated zip', bytes: small.slice(0, -10), message: NO_END},
    {name: 'bytes behind it', bytes: Buffer.concat([small, Buffer.from('x')]), message: NO_END},
    {
      name: 'bytes before it',
      bytes: Buffer.concat([Buffer.from('x'), small]),
      message:
        'Unexpected bytes before or behind the list of entries, expected a whole zip archive',
    },
    {
      name: 'an encrypted entry',
      bytes: patched(small, 8, 0x0801),
      message: 'Unexpected encrypted entry `a.txt`, expected one that opens without a password',
    },
    {
      name: 'another compression',
      bytes: patched(small, 10, 14),
      message: 'Unexpected compression method 14 of `a.txt`, expected deflate',
    },
    {
      name: 'a link',
      bytes: patched(patched(small, 4, 0x0314), 40, 0o120777),
      message: 'Unexpected link or device `a.txt`, expected files and folders',
    },
    {
      name: 'a zip64 entry',
      bytes: patched(patched(small, 24, 0xffff), 26, 0xffff),
      message: 'Unexpected zip64 entry `a.txt`, expected the plain format, for less than 4 GB',
    },
    {
      name: 'a zip64 archive',
      bytes: patchedEnd(small, {8: 0xffff, 10: 0xffff}),
      message:
        'Unexpected zip64 archive, expected the plain format, for fewer than 65,535 entries and 4 GB',
    },
    {
      name: 'a part of several',
      bytes: patchedEnd(small, {4: 1}),
      message: 'Unexpected part of a split archive, expected one whole file',
    },
    {
      name: 'fewer entries than it says',
      bytes: patchedEnd(small, {8: 3, 10: 3}),
      message: 'Unexpected list of entries that does not parse, expected a whole zip archive',
    },
    {
      name: 'more entries than it says',
      bytes: patchedEnd(small, {8: 1, 10: 1}),
      message: 'Unexpected list of entries that does not parse, expected a whole zip archive',
    },
    {
      name: 'a way out',
      bytes: zipOf('../../etc/passwd'),
      message: nameMessage('../../etc/passwd', 'with empty parts or with dots that lead elsewhere'),
    },
    {
      name: 'a way out in Windows',
      bytes: zipOf('a\\..\\..\\b'),
      message: nameMessage('a/../../b', 'with empty parts or with dots that lead elsewhere'),
    },
    {
      name: 'an absolute name',
      bytes: zipOf('/etc/passwd'),
      message: nameMessage('/etc/passwd', 'absolute or empty'),
    },
    {name: 'a drive', bytes: zipOf('C:\\x'), message: nameMessage('C:/x', 'absolute or empty')},
    {
      name: 'a NUL',
      bytes: zipOf('a\0.txt'),
      message: nameMessage('a\\u0000.txt', 'with control characters'),
    },
    {
      name: 'names that differ by case',
      bytes: zipOf('A.txt', 'a.TXT'),
      message: 'Unexpected second entry `a.TXT`, expected each name once, whatever its case',
    },
    {
      name: 'names twice',
      bytes: Buffer.from(
        Buffer.from(small).toString('latin1').replaceAll('b.txt', 'a.txt'),
        'latin1',
      ),
      message: 'Unexpected second entry `a.txt`, expected each name once, whatever its case',
    },
    {
      name: 'a file that is a folder too',
      bytes: zipOf('a', 'A/b'),
      message: 'Unexpected entry `A/b` below a file of that name, expected a folder',
    },
    {
      name: 'a bomb by ratio',
      bytes: writeZip(new Map([['a', new Uint8Array(5_000_000)]])),
      message: `Unexpected 5000000 bytes packed into ${deflateRawSync(new Uint8Array(5_000_000)).length} in \`a\`, expected at most 200 to 1`,
    },
    {
      name: 'a bomb by total',
      bytes: bombByTotal(),
      message:
        'Unexpected 108900000 bytes when unpacked, expected at most 100000000 in all zips together',
    },
    {
      name: '60,000 entries',
      bytes: manyEntries(60_000),
      message: TOO_MANY,
    },
    {
      name: '100,000 entries, counted modulo 65,536',
      bytes: manyEntries(100_000),
      message: TOO_MANY,
    },
    {
      name: 'names that Windows cannot tell apart',
      bytes: zipOf('a.txt', 'a.txt.'),
      message: 'Unexpected second entry `a.txt.`, expected each name once, whatever its case',
    },
    {
      name: 'a name of many folders',
      bytes: zipOf('a/'.repeat(30_000)),
      message: `Unexpected name \`${'a/'.repeat(38)}a…\` of 59999 characters, expected a path inside the archive`,
    },
    {
      name: 'entries that share their bytes',
      bytes: overlapping(),
      message: 'Unexpected entry `b` inside of another one, expected bytes of its own',
    },
  ];
}

const NO_ZIP = 'Unexpected bytes that are no zip, expected a zip archive';
const NO_END =
  'Unexpected zip that breaks off or goes on behind its end, expected a whole one (make or copy it again)';

const TOO_MANY =
  'Unexpected more than 2000 entries, expected at most that many in all zips together';

function nameMessage(name: string, problem: string): string {
  return `Unexpected name \`${name}\` ${problem}, expected a path inside the archive`;
}
