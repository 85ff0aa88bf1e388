import {readdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import type {Diagnostic} from '../src/core/diagnostic.js';
import {resolvePointer} from '../src/core/pointer.js';
import type {Example} from '../src/lint/rule.js';
import {RULESETS, type Ruleset, severityIn} from '../src/lint/rule.js';
import {checkAssets} from '../src/targets/power-platform/rules/check-assets.js';
import {RULES} from '../src/targets/power-platform/rules/index.js';
import {connectorOf} from './support/example-connector.js';
import {MICROSOFT_CODES} from './support/microsoft-codes.js';

const RULES_FOLDER = 'src/targets/power-platform/rules';
const STRICTEST = ['error', 'warning', 'note'];
const ids = RULES.map(rule => rule.id);

describe.each(RULES)('$id', rule => {
  test.each(rule.examples)('$name', async example => {
    const {assets} = await connectorOf(example);
    const found = await findingsIn(example, example.ruleset ?? rulesetOf(rule), rule);
    expect(found.map(asText)).toEqual(example.expected);
    for (const one of found) expectToResolve(one, example);

    function asText(one: Diagnostic): string {
      const [role, asset] = [...assets.documents].find(
        ([, document]) => document.file === one.file,
      ) ?? [one.file];
      if (asset?.text !== undefined)
        return `${role}:${one.line ?? 1}:${one.column ?? 1}: ${one.message}`;
      return `${role === 'definition' ? '' : role}#${one.pointer}: ${one.message}`;
    }

    function expectToResolve(one: Diagnostic, {name}: Example): void {
      const asset = [...assets.documents.values()].find(document => document.file === one.file);
      if (asset?.value === undefined) return;
      const value = resolvePointer(asset.value, one.pointer);
      expect({name, pointer: one.pointer, resolves: value !== undefined}).toEqual({
        name,
        pointer: one.pointer,
        resolves: true,
      });
    }
  });

  test('is nowhere stricter than it declares', async () => {
    for (const ruleset of RULESETS) {
      const declared = severityIn(rule, ruleset);
      if (declared === 'off') continue;
      for (const example of rule.examples) {
        const found = await findingsIn(example, ruleset, rule);
        const stricter = found.filter(
          one => STRICTEST.indexOf(one.severity) < STRICTEST.indexOf(declared),
        );
        expect(stricter).toEqual([]);
      }
    }
  });

  test('shows itself with a good and a bad example', () => {
    expect(rule.examples.some(example => example.expected.length === 0)).toBe(true);
    expect(rule.examples.some(example => example.expected.length > 0)).toBe(true);
  });
});

async function findingsIn(example: Example, ruleset: Ruleset, rule: (typeof RULES)[number]) {
  const {assets, diagnostics} = await connectorOf(example);
  const found = await checkAssets(assets, ruleset, [rule]);
  return [...diagnostics, ...found].filter(one => one.rule === rule.id);
}

function rulesetOf(rule: (typeof RULES)[number]) {
  return [...RULESETS].reverse().find(ruleset => severityIn(rule, ruleset) !== 'off') ?? 'verified';
}

test('no rule finds anything in the faultless connector that examples are laid over', async () => {
  const {assets, diagnostics} = await connectorOf({});
  for (const ruleset of RULESETS) {
    const found = [...diagnostics, ...(await checkAssets(assets, ruleset, RULES))];
    expect(found.filter(one => one.severity !== 'note')).toEqual([]);
  }
});

test('every rule file is listed, once, under the name of its rule', () => {
  const files = readdirSync(RULES_FOLDER, {withFileTypes: true})
    .filter(entry => entry.isDirectory() && !entry.name.startsWith('_'))
    .flatMap(entry => readdirSync(join(RULES_FOLDER, entry.name)))
    .map(file => basename(file, '.ts'))
    .filter(name => name !== 'index' && !name.startsWith('_'));
  expect([...ids].sort()).toEqual(files.sort());
});

test('messages say what is there and what is expected', () => {
  const messages = RULES.flatMap(rule => rule.examples.flatMap(example => example.expected));
  expect(messages.filter(message => !/: Unexpected .*, expected /.test(message))).toEqual([]);
});

describe("Microsoft's codes", () => {
  const named = new Set(RULES.flatMap(rule => [rule.code ?? []].flat()));

  test('each of the 174 has a rule', () => {
    expect(MICROSOFT_CODES).toHaveLength(174);
    expect(MICROSOFT_CODES.filter(code => !named.has(code))).toEqual([]);
  });

  test('no rule names one that is not published', () => {
    expect([...named].filter(code => !MICROSOFT_CODES.includes(code))).toEqual([]);
  });

  test('each is the code of a finding in some example', async () => {
    const produced = new Set<string | undefined>();
    for (const rule of RULES) {
      for (const example of rule.examples.filter(one => one.expected.length > 0)) {
        const {assets, diagnostics} = await connectorOf(example);
        const found = await checkAssets(assets, example.ruleset ?? rulesetOf(rule), [rule]);
        for (const one of [...diagnostics, ...found]) produced.add(one.code);
      }
    }
    expect(MICROSOFT_CODES.filter(code => !produced.has(code))).toEqual([]);
  });
});
