import type {RuleFacts} from '../targets/target.js';
import {severityText} from './rule-page.js';

/** All rules, a line each, under their groups. */
export function listOfRules(groups: Readonly<Record<string, readonly RuleFacts[]>>): string {
  return Object.entries(groups)
    .filter(([, rules]) => rules.length > 0)
    .map(([group, rules]) => [group, ...rules.map(ruleLine)].join('\n'))
    .join('\n\n');
}

function ruleLine(rule: RuleFacts): string {
  return `  ${rule.id.padEnd(40)}  ${severityText(rule.severity).padEnd(9)}  ${rule.summary}`;
}
