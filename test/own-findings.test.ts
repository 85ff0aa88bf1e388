import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {planGetRule} from '../src/cmdlets/plan-get-rule.js';
import {OWN_FINDINGS} from '../src/report/own-findings.js';

/** The source, without the list itself. */
const TEXTS = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .filter(file => file.endsWith('.ts') && !file.endsWith('own-findings.ts'))
  .map(file => readFileSync(join('src', file), 'utf8'));

/** Every id that is written out in the source as that of a finding. */
function idsInSource(): string[] {
  const found = TEXTS.flatMap(text => [...text.matchAll(/\b(?:rule: |problem\()'([a-z-]+)'/g)]);
  return [...new Set(found.map(one => one[1] ?? ''))];
}

test('get-rule knows every finding there is', async () => {
  const ids = [...idsInSource(), 'ignore-reason', 'ignore-unknown', 'ignore-unused'];
  const plans = await Promise.all(ids.map(planGetRule));
  expect(ids.filter((_, index) => plans[index]?.isUnusable)).toEqual([]);
  expect(ids.length).toBeGreaterThan(30);
});

test.each(Object.keys(OWN_FINDINGS))('%s is still a finding', id => {
  expect(TEXTS.some(text => text.includes(`'${id}'`))).toBe(true);
});

test('part of a policy number means all rules below it', async () => {
  const {result} = await planGetRule('5000.2.2');
  const {rules} = result as {rules: {id: string}[]};
  expect(rules.map(({id}) => id)).toEqual(
    expect.arrayContaining(['info-title-length', 'info-title-unique']),
  );
});
