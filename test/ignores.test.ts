import {describe, expect, test} from '@jest/globals';
import {parseSource} from '../src/core/source.js';
import {applyIgnores, IGNORE_KEY} from '../src/lint/ignores.js';

const FILE = 'openapi.json';
const KNOWN = ['info-title-length', 'readme-present'];
const FOUND = {
  rule: 'info-title-length',
  severity: 'error',
  file: FILE,
  pointer: '/info/title',
  message: 'Unexpected title',
} as const;

async function rulesLeft(ignore: unknown, idle: readonly string[] = []): Promise<string[]> {
  const text = JSON.stringify({info: {title: 'Tides', [IGNORE_KEY]: ignore}});
  const {value} = await parseSource(FILE, new TextEncoder().encode(text));
  if (!value) throw new Error('the example is no JSON');
  return applyIgnores([FOUND], [value], KNOWN, new Set(idle)).map(({rule}) => rule);
}

describe('an ignore', () => {
  test.each([
    ['with a reason', {'info-title-length': 'agreed'}, []],
    ['without a reason has no effect', {'info-title-length': ' '}, [FOUND.rule, 'ignore-reason']],
    ['that is a list', ['info-title-length'], [FOUND.rule, 'ignore-reason']],
    ['that is a text', 'info-title-length', [FOUND.rule, 'ignore-reason']],
    ['of no rule', {'info-titel': 'agreed'}, [FOUND.rule, 'ignore-unknown']],
    ['of what is not found', {'readme-present': 'later'}, [FOUND.rule, 'ignore-unused']],
  ])('%s', async (_, ignore, expected) => {
    expect(await rulesLeft(ignore)).toEqual(expected);
  });

  test('of a rule that is off in this ruleset is not unused', async () => {
    expect(await rulesLeft({'readme-present': 'later'}, ['readme-present'])).toEqual([FOUND.rule]);
  });
});
