import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from '@jest/globals';
import {planNewConnectorConfig} from '../src/cmdlets/plan-new-connector-config.js';
import {planTestConnector} from '../src/cmdlets/plan-test-connector.js';
import type {Plan} from '../src/core/plan.js';
import {inspectPng} from '../src/core/png.js';
import type {Reader} from '../src/host/host.js';
import {createNodeHost} from '../src/host/node-host.js';

const SAMPLES = readdirSync('samples');

/** What `npm run golden` sets. */
const environment = {LAB_BOOKINGS_CLIENT_ID: '00000000-0000-0000-0000-00000000000a'};
const reader: Reader = {...createNodeHost(), environment};

function planOf(sample: string): Promise<Plan> {
  return planNewConnectorConfig(
    {
      configFile: `samples/${sample}/config.json`,
      outputDirectory: 'out/that/is/not/there',
      targets: ['power-platform'],
      environmentName: undefined,
      isForced: false,
    },
    reader,
  );
}

function filesOf(plan: Plan): Map<string, Buffer> {
  const files = plan.write?.files ?? [];
  return new Map([...files].map(([name, content]) => [name, Buffer.from(content)]));
}

/** An image library of another platform may pack the same picture differently. */
function isDrawn(sample: string, file: string): boolean {
  return file === 'icon.png' && readdirSync(`samples/${sample}`).includes('icon.svg');
}

describe.each(SAMPLES)('%s', sample => {
  const expected = `samples/${sample}/expected`;

  test('emits what is in `expected`, byte for byte', async () => {
    const files = filesOf(await planOf(sample));
    expect([...files.keys()].sort()).toEqual(readdirSync(expected).sort());
    for (const [name, bytes] of files) {
      const wanted = readFileSync(`${expected}/${name}`);
      if (isDrawn(sample, name)) expect(inspectPng(bytes)).toEqual(inspectPng(wanted));
      else if (name === 'icon.png') expect(bytes.equals(wanted)).toBe(true);
      else expect(bytes.toString()).toBe(wanted.toString());
    }
  });

  test('emits the same when it is run again', async () => {
    expect(filesOf(await planOf(sample))).toEqual(filesOf(await planOf(sample)));
  });

  test('has no findings but notes', async () => {
    const {diagnostics} = await planOf(sample);
    expect(diagnostics.filter(({severity}) => severity !== 'note')).toEqual([]);
  });

  test.each(['custom', 'verified'] as const)(
    '`expected` has no errors in ruleset %s',
    async ruleset => {
      const {diagnostics, result} = await planTestConnector({paths: [expected], ruleset}, reader);
      expect(result).toMatchObject({connectors: [{ok: true}]});
      const warnings = diagnostics.filter(({severity}) => severity === 'warning');
      expect(warnings.map(({rule}) => rule).filter(rule => !KNOWN[ruleset].includes(rule))).toEqual(
        [],
      );
    },
  );

  test('has an icon that certification takes', () => {
    const icon = inspectPng(readFileSync(`${expected}/icon.png`));
    expect(icon).toEqual({width: 230, height: 230, opacity: 'opaque'});
  });
});

/** Samples are private connectors with a client id of their own: certification asks for more. */
const KNOWN: Readonly<Record<'custom' | 'verified', readonly string[]>> = {
  custom: [],
  verified: ['props-stackowner', 'oauth-client-placeholder', 'def-file-name'],
};

/** A CommonJS package that requires ES modules, which Node does and jest does not. */
const VALIDATE = `
  import parser from '@apidevtools/swagger-parser';
  const problems = [];
  for (const file of process.argv.slice(1)) {
    await parser.validate(file).catch(error => problems.push(file + ': ' + error.message));
  }
  console.log(JSON.stringify(problems));
`;

test('another validator reads every definition', () => {
  const files = SAMPLES.map(sample => `samples/${sample}/expected/apiDefinition.json`);
  const words = ['--input-type=module', '--no-warnings', '-e', VALIDATE, ...files];
  expect(JSON.parse(execFileSync(process.execPath, words, {encoding: 'utf8'}))).toEqual([]);
});
