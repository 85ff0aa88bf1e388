import {quote} from '../core/json/value.js';
import {nearest} from '../core/nearest.js';
import type {Plan} from '../core/plan.js';
import {usageProblem} from '../core/usage.js';
import {OWN_FINDINGS} from '../report/own-findings.js';
import {listOfRules} from '../report/rule-list.js';
import {rulePage} from '../report/rule-page.js';
import {loadTarget} from '../targets/index.js';
import type {RuleFacts} from '../targets/target.js';

/** The page of every rule that a name, code or number means, or the list of all. */
export async function planGetRule(name: string | undefined): Promise<Plan> {
  const {ruleGroups} = await loadTarget('power-platform');
  const rules = Object.values(ruleGroups).flat();
  if (name === undefined) {
    return {diagnostics: [], text: listOfRules(ruleGroups), result: {rules: rules.map(factsOf)}};
  }
  const meant = rules.filter(rule => namesOf(rule).some(one => isMeant(one, name.toLowerCase())));
  if (meant.length === 0) return ownFinding(name) ?? unknown(name, rules);
  return {
    diagnostics: [],
    text: meant.map(rulePage).join('\n\n'),
    result: {rules: meant.map(factsOf)},
  };
}

function namesOf({id, code = [], policy = []}: RuleFacts): string[] {
  return [id, code, policy].flat() as string[];
}

/** `5000.2.2` means all numbers below it too. */
function isMeant(name: string, wanted: string): boolean {
  return name.toLowerCase() === wanted || (/^5000\./.test(wanted) && name.startsWith(`${wanted}.`));
}

/** Findings that are no rule of a connector have a line, no page. */
function ownFinding(name: string): Plan | undefined {
  const id = name.toLowerCase();
  if (!Object.hasOwn(OWN_FINDINGS, id)) return undefined;
  const summary = OWN_FINDINGS[id];
  return {diagnostics: [], text: `${id}\n\n${summary}`, result: {rules: [{id, summary}]}};
}

function factsOf({
  id,
  code,
  policy,
  severity,
  summary,
  why,
  source,
}: RuleFacts): Readonly<Record<string, unknown>> {
  return {id, code, policy, severity, summary, why, source};
}

function unknown(name: string, rules: readonly RuleFacts[]): Plan {
  const guess = nearest(name, [...rules.flatMap(namesOf), ...Object.keys(OWN_FINDINGS)]);
  const expected = guess
    ? quote(guess)
    : "a rule's name, one of Microsoft's codes or a 5000.x.y.z number";
  const message = `Unexpected rule ${quote(name)}, expected ${expected}`;
  return {diagnostics: [usageProblem(message)], isUnusable: true};
}
