import type {Config} from '../core/config/config.js';
import type {Diagnostic} from '../core/diagnostic.js';
import type {Ruleset} from '../lint/rule.js';

/** The ruleset that a config asks for: that of its kind of publisher, else the one of private connectors. */
export function rulesetOf(config: Config): Ruleset {
  return config.members.publisherKind ?? 'custom';
}

/** Findings with the severities that the config chose; those of rules that are off are gone. */
export function weigh(diagnostics: readonly Diagnostic[], config: Config): Diagnostic[] {
  const choices = config.members.connectorsmith?.rules ?? {};
  return diagnostics.flatMap(diagnostic => {
    const choice = Object.hasOwn(choices, diagnostic.rule) ? choices[diagnostic.rule] : undefined;
    if (!choice) return [diagnostic];
    return choice.severity === 'off' ? [] : [{...diagnostic, severity: choice.severity}];
  });
}
