import type {Config} from '../core/config/config.js';
import type {Diagnostic} from '../core/diagnostic.js';
import {quote} from '../core/json/value.js';
import {nearest} from '../core/nearest.js';
import {child} from '../core/pointer.js';

/**
 * Findings with the severities that a config chose for rules, and a finding for every choice that is unknown or unused.
 * A rule of `idleRules` does not apply in this ruleset: it cannot be missed.
 */
export function applyChoices(
  diagnostics: readonly Diagnostic[],
  config: Config,
  knownRules: readonly string[],
  idleRules: ReadonlySet<string>,
): Diagnostic[] {
  const choices = config.members.connectorsmith?.rules ?? {};
  if (Object.keys(choices).length === 0) return [...diagnostics];
  const weighed = diagnostics.flatMap(diagnostic => {
    const choice = Object.hasOwn(choices, diagnostic.rule) ? choices[diagnostic.rule] : undefined;
    if (!choice) return [diagnostic];
    return choice.severity === 'off' ? [] : [{...diagnostic, severity: choice.severity}];
  });
  const found = new Set([...idleRules, ...diagnostics.map(diagnostic => diagnostic.rule)]);
  return [
    ...weighed,
    ...Object.keys(choices).flatMap(rule => problemOf(rule, found.has(rule), config, knownRules)),
  ];
}

function problemOf(
  rule: string,
  isUsed: boolean,
  config: Config,
  knownRules: readonly string[],
): Diagnostic[] {
  const location = config.trace(child('/connectorsmith/rules', rule));
  if (!knownRules.includes(rule)) {
    const guess = nearest(rule, knownRules);
    const message = `Unexpected rule ${quote(rule)}, expected ${guess ? quote(guess) : 'the name of a rule'}`;
    return [{rule: 'ignore-unknown', severity: 'warning', ...location, message}];
  }
  if (isUsed) return [];
  const message = `Unexpected choice for ${quote(rule)}, which finds nothing here, expected none`;
  return [{rule: 'ignore-unused', severity: 'warning', ...location, message}];
}
