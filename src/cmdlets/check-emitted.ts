import type {Assets} from '../core/assets.js';
import type {Config} from '../core/config/config.js';
import type {Connector} from '../core/connector.js';
import type {Diagnostic} from '../core/diagnostic.js';
import {oncePer} from '../core/once.js';
import {applyChoices} from '../lint/choices.js';
import {applyIgnores} from '../lint/ignores.js';
import {type Ruleset, severityIn} from '../lint/rule.js';
import type {RuleFacts, Target} from '../targets/target.js';

/** Findings over emitted assets as the config weighs them, without those that an ignore covers. */
export async function checkEmitted(
  connector: Connector,
  target: Target,
  assets: Assets,
  ruleset: Ruleset = rulesetOf(connector.config),
): Promise<Diagnostic[]> {
  const found = await target.check(assets, ruleset);
  return weighFindings(found, connector, target, ruleset);
}

/** Findings of the rules over a connector → the same by its ignores and the choices of its config. */
export function weighFindings(
  found: readonly Diagnostic[],
  {config, definition}: Connector,
  target: Target,
  ruleset: Ruleset,
): Diagnostic[] {
  const known = ruleIdsOf(target);
  const idle = idleRulesOf(target, ruleset);
  const sources = [...definition.sources.values(), config.source];
  return applyChoices(applyIgnores(found, sources, known, idle), config, known, idle);
}

/** The rules that do not apply in a ruleset: whoever checks in several has no use for them in this one. */
export function idleRulesOf(target: Target, ruleset: Ruleset): ReadonlySet<string> {
  const idle = rulesOf(target).filter(rule => severityIn(rule, ruleset) === 'off');
  return new Set(idle.map(rule => rule.id));
}

/** The ruleset that a config asks for: that of its kind of publisher, else the one of private connectors. */
export function rulesetOf({members}: Config): Ruleset {
  return members.publisherKind ?? 'custom';
}

export const rulesOf = oncePer((target: Target): readonly RuleFacts[] =>
  Object.values(target.ruleGroups).flat(),
);

export const ruleIdsOf = oncePer((target: Target): readonly string[] =>
  rulesOf(target).map(rule => rule.id),
);
