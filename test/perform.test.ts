import {expect, test} from '@jest/globals';
import type {Plan} from '../src/core/plan.js';
import {HostError} from '../src/host/host.js';
import {perform} from '../src/perform.js';
import {createMemoryHost} from './support/memory-host.js';

const OPTIONS = {
  command: 'new-connector',
  isWriter: false,
  format: 'json',
  isDryRun: false,
  isQuiet: true,
  isColored: false,
  maximumWarnings: 0,
} as const;

const PLAN: Plan = {
  diagnostics: [],
  write: {directory: 'out', files: new Map([['settings.json', '{}']])},
  run: [{file: 'pac', args: ['connector', 'create']}],
};

function refuse(): never {
  throw new HostError('Unexpected failure');
}

test('a command that cannot be started leaves the files that were written, and says so', async () => {
  const host = createMemoryHost({}, {outcomeOf: refuse});
  expect(await perform(PLAN, OPTIONS, host)).toBe(1);
  expect(JSON.parse(host.out())).toMatchObject({
    ok: false,
    files: ['out/settings.json'],
    diagnostics: [{rule: 'command-run', message: 'Unexpected failure'}],
  });
});

test('files that cannot be written are none, and no command runs', async () => {
  const host = {...createMemoryHost(), writeFiles: refuse};
  expect(await perform(PLAN, OPTIONS, host)).toBe(1);
  expect(host.commands).toEqual([]);
  expect(JSON.parse(host.out())).toMatchObject({
    ok: false,
    files: [],
    diagnostics: [{rule: 'output-write', file: 'out', message: 'Unexpected failure'}],
  });
});
