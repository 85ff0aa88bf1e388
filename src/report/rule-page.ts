import {type Example, RULESETS, type SeverityByRuleset} from '../lint/rule.js';
import type {RuleFacts} from '../targets/target.js';

const LONGEST_EXAMPLE = 1200;

/** One rule's page: what, why, what Microsoft calls it, where it is stated, and examples. */
export function rulePage(rule: RuleFacts): string {
  const called = [rule.code ?? [], rule.policy ?? []].flat();
  return [
    rule.id,
    '',
    rule.summary,
    rule.why,
    '',
    `Severity    ${severityTable(rule.severity)}`,
    ...(called.length > 0 ? [`Microsoft   ${called.join(', ')}`] : []),
    `Source      ${rule.source}`,
    ...rule.examples.flatMap(exampleLines),
  ].join('\n');
}

/** One word where it is the same in every ruleset, else the strictest. */
export function severityText(severity: SeverityByRuleset): string {
  if (typeof severity === 'string') return severity;
  return (
    (['error', 'warning', 'note'] as const).find(one =>
      RULESETS.some(ruleset => severity[ruleset] === one),
    ) ?? 'off'
  );
}

function severityTable(severity: SeverityByRuleset): string {
  if (typeof severity === 'string') return `${severity} in every ruleset`;
  return RULESETS.map(ruleset => `${ruleset}: ${severity[ruleset]}`).join(', ');
}

function exampleLines(example: Example): string[] {
  const {name, expected, ruleset: _ruleset, ...documents} = example;
  const kind = expected.length === 0 ? 'Good' : 'Bad';
  const shown = Object.entries(documents).map(([role, content]) =>
    indented(`${role}: ${textOf(content)}`),
  );
  return ['', `${kind}: ${name}`, ...shown, ...expected.map(message => `  → ${message}`)];
}

/** Some examples are large on purpose: a page shows how they begin. */
function textOf(content: unknown): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
  return text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE)}…` : text;
}

function indented(text: string): string {
  return text
    .split('\n')
    .map(line => `    ${line}`)
    .join('\n');
}
