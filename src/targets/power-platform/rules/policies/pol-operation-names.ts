import {describe, quote} from '../../../../core/json/value.js';
import {child} from '../../../../core/pointer.js';
import type {Report} from '../../../../lint/rule.js';
import {POLICY, policyExample} from '../_helpers/policy-example.js';
import {parametersKey, writtenParameters} from '../_helpers/policy-parameters.js';
import {nameOfPolicy, OPERATION_NAME} from '../_helpers/policy-templates.js';
import type {PolicyNode, PowerPlatformRule} from '../nodes.js';

const AT = `${POLICY}/parameters/${OPERATION_NAME}`;

export const polOperationNames: PowerPlatformRule = {
  id: 'pol-operation-names',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    'A policy that is limited to operations lists their ids, each once, and each of them exists.',
  why: 'A policy for an operation that does not exist never runs, and nobody is told.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/policy-templates',
  examples: [
    {
      name: 'an operation of the definition',
      properties: policyExample('setheader', {}, {[OPERATION_NAME]: ['ListTides']}),
      expected: [],
    },
    {
      name: 'an id that does not exist, one twice, a number',
      properties: policyExample(
        'setheader',
        {},
        {
          [OPERATION_NAME]: ['ListTides', 'listTides', 'ListTides', 7],
        },
      ),
      expected: [
        `${AT}/1: Unexpected operation \`listTides\` in policy \`Mark requests\`, expected \`ListTides\``,
        `${AT}/2: Unexpected second \`ListTides\` in policy \`Mark requests\`, expected each operation once`,
        `${AT}/3: Unexpected number 7 in policy \`Mark requests\`, expected the id of an operation`,
      ],
    },
    {
      name: 'a text',
      properties: policyExample('setheader', {}, {[OPERATION_NAME]: 'ListTides'}),
      expected: [
        `${AT}: Unexpected text \`ListTides\` as operations of policy \`Mark requests\`, expected an array of operation ids`,
      ],
    },
  ],
  check: {
    properties({policies, connector}, report) {
      const ids = connector.definition?.operationsById;
      const known = ids && new Map([...ids.keys()].map(id => [id.toLowerCase(), id]));
      for (const policy of policies) checkNames(policy, known, report);
    },
  },
};

/** `known` are the ids of the definition, by themselves in lower case. */
function checkNames(
  policy: PolicyNode,
  known: ReadonlyMap<string, string> | undefined,
  report: Report,
): void {
  const names = writtenParameters(policy)[OPERATION_NAME];
  const at = child(policy.pointer, parametersKey(policy), OPERATION_NAME);
  const title = nameOfPolicy(policy);
  if (names === undefined) return;
  if (!Array.isArray(names)) {
    const found = `${describe(names)} as operations of policy ${title}`;
    report(`Unexpected ${found}, expected an array of operation ids`, {pointer: at});
    return;
  }
  const seen = new Set<unknown>();
  for (const [index, name] of names.entries()) {
    const message = seen.has(name)
      ? `Unexpected second ${quote(name)} in policy ${title}, expected each operation once`
      : explain(name, title, known);
    if (message !== undefined) report(message, {pointer: child(at, index)});
    seen.add(name);
  }
}

function explain(
  name: unknown,
  title: string,
  known: ReadonlyMap<string, string> | undefined,
): string | undefined {
  if (typeof name !== 'string')
    return `Unexpected ${describe(name)} in policy ${title}, expected the id of an operation`;
  const meant = known?.get(name.toLowerCase());
  if (!known || meant === name) return undefined;
  const expected = meant === undefined ? 'the id of an operation of the definition' : quote(meant);
  return `Unexpected operation ${quote(name)} in policy ${title}, expected ${expected}`;
}
