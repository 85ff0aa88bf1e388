import {expect, test} from '@jest/globals';
import {powerPlatform} from '../src/targets/power-platform/index.js';
import {scriptDoing} from '../src/targets/power-platform/rules/_helpers/script-example.js';
import {connectorOf} from './support/example-connector.js';

async function findingsOf(script: string): Promise<string[]> {
  const {assets} = await connectorOf({script});
  const found = await powerPlatform.check(assets, 'custom');
  return found
    .filter(({severity}) => severity !== 'note')
    .map(({severity, rule}) => `${severity} ${rule}`);
}

/** Correct C# that looks odd, and what is wrong with C# that does not. */
test.each([
  ['an answer that may be null', scriptDoing().replace('Message>', 'Message?>'), []],
  [
    'an import of a branch that may never be compiled',
    `#if TIDES\nusing System.Text.Json;\n#else\nusing Harbour;\n#endif\n${scriptDoing()}`,
    [],
  ],
  [
    'braces that only balance in one branch',
    scriptDoing('#if TIDES', 'if (true) {', '#else', 'if (false) {', '#endif', '}'),
    ['warning script-compiles'],
  ],
  [
    'an override that nobody may call',
    scriptDoing().replace('public override', 'protected override'),
    ['error script-class'],
  ],
  [
    'an import that scripts may not have',
    `using Harbour;\n${scriptDoing()}`,
    ['error script-namespaces'],
  ],
])('%s', async (_, script, expected) => {
  expect(await findingsOf(script)).toEqual(expected);
});
