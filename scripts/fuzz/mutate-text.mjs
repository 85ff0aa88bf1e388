import {HOSTILE_PIECES} from './hostile.mjs';

const MUTATIONS = [
  changeByte,
  removeChunk,
  repeatChunk,
  moveChunk,
  truncate,
  insertPiece,
  insertPiece,
  nestDeeply,
  encodeUtf16,
  repeatWhole,
];

/** A file with some of its bytes changed, whatever it holds. */
export function mutateText(bytes, random) {
  let mutated = bytes;
  for (let count = 1 + random.below(3); count > 0; count -= 1)
    mutated = random.pick(MUTATIONS)(mutated, random);
  return mutated;
}

function changeByte(bytes, random) {
  const changed = Buffer.from(bytes);
  if (changed.length > 0) changed[random.below(changed.length)] = random.below(256);
  return changed;
}

function removeChunk(bytes, random) {
  const {from, to} = chunk(bytes, random);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
}

function repeatChunk(bytes, random) {
  const {from, to} = chunk(bytes, random);
  const times = random.pick([1, 1, 2, 50]);
  const copies = Array.from({length: times}, () => bytes.subarray(from, to));
  return Buffer.concat([bytes.subarray(0, to), ...copies, bytes.subarray(to)]);
}

function moveChunk(bytes, random) {
  const {from, to} = chunk(bytes, random);
  const rest = Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  const at = random.below(rest.length + 1);
  return Buffer.concat([rest.subarray(0, at), bytes.subarray(from, to), rest.subarray(at)]);
}

function truncate(bytes, random) {
  return bytes.subarray(0, random.below(bytes.length + 1));
}

function insertPiece(bytes, random) {
  const at = random.chance(0.2) ? 0 : random.below(bytes.length + 1);
  const piece = Buffer.from(random.pick(HOSTILE_PIECES));
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
}

function nestDeeply(bytes, random) {
  const levels = random.pick([10, 190, 1000, 100_000]);
  const [open, close] = random.pick([
    ['[', ']'],
    ['{"a":', '}'],
    ['- ', ''],
    ['a:\n ', ''],
  ]);
  const at = random.below(bytes.length + 1);
  const nested = Buffer.from(
    open.repeat(levels) + (random.chance(0.5) ? close.repeat(levels) : ''),
  );
  return Buffer.concat([bytes.subarray(0, at), nested, bytes.subarray(at)]);
}

function encodeUtf16(bytes, random) {
  const mark = random.chance(0.5) ? [Buffer.from([0xff, 0xfe])] : [];
  return Buffer.concat([...mark, Buffer.from(bytes.toString('utf8'), 'utf16le')]);
}

function repeatWhole(bytes) {
  return Buffer.concat([bytes, bytes]);
}

function chunk(bytes, random) {
  const from = random.below(bytes.length + 1);
  const size = random.below(random.pick([4, 40, 400]));
  return {from, to: Math.min(bytes.length, from + size)};
}
