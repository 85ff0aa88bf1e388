import {stringify} from 'yaml';

const HEADS = [
  'a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c]\n',
  'x: &loop\n  y: *loop\n',
  'x: &x {a: 1}\nz:\n  <<: *x\n  b: 2\n',
  '? [complex, key]\n: value\n',
  'when: 2020-01-01\nbig: 1e999\nhex: 0xFF\nnot: .nan\n',
  '? {a: 1}\n: !!set {b}\n',
  '__proto__: {polluted: true}\n',
  'x: !!js/function "function () {}"\n',
  '',
];

/** A JSON file as YAML with something awkward in front; the same bytes where it is no JSON. */
export function toYaml(bytes, random) {
  try {
    const value = JSON.parse(bytes.toString('utf8'));
    return Buffer.from(random.pick(HEADS) + stringify(value));
  } catch {
    return bytes;
  }
}
