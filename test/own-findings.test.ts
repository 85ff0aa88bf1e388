import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {planGetRule} from '../src/cmdlets/plan-get-rule.js';

/** Every id that is written out in the source as that of a finding. */
function idsInSource(): string[] {
  const files = readdirSync('src', {recursive: true, encoding: 'utf8'}).filter(file =>
    file.endsWith('.ts'),
  );
  const texts = files.map(file => readFileSync(join('src', file), 'utf8'));
  return [
    ...new Set(
      texts.flatMap(text => [...text.matchAll(/\brule: '([a-z-]+)'/g)]).map(one => one[1] ?? ''),
    ),
  ];
}

test('get-rule knows every finding there is', async () => {
  const ids = [...idsInSource(), 'ignore-reason', 'ignore-unknown', 'ignore-unused'];
  const plans = await Promise.all(ids.map(planGetRule));
  expect(ids.filter((_, index) => plans[index]?.isUnusable)).toEqual([]);
  expect(ids.length).toBeGreaterThan(30);
});

test('part of a policy number means all rules below it', async () => {
  const {result} = await planGetRule('5000.2.2');
  const {rules} = result as {rules: {id: string}[]};
  expect(rules.map(({id}) => id)).toEqual(
    expect.arrayContaining(['info-title-length', 'info-title-unique']),
  );
});
