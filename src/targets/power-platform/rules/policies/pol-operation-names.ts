import {describe, quote} from '../../../../core/json/value.js';
import {POLICY, policyExample} from '../_helpers/policy-example.js';
import {parametersKey, writtenParameters} from '../_helpers/policy-parameters.js';
import {nameOfPolicy, OPERATION_NAME} from '../_helpers/policy-templates.js';
import type {PowerPlatformRule} from '../nodes.js';

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
        `${AT}/3: Unexpected the number 7 in policy \`Mark requests\`, expected the id of an operation`,
      ],
    },
    {
      name: 'a text',
      properties: policyExample('setheader', {}, {[OPERATION_NAME]: 'ListTides'}),
      expected: [
        `${AT}: Unexpected the text \`ListTides\` as operations of policy \`Mark requests\`, expected an array of operation ids`,
      ],
    },
  ],
  check: {
    policy(policy, report) {
      const {definition} = policy.connector;
      const names = writtenParameters(policy)[OPERATION_NAME];
      const at = [parametersKey(policy), OPERATION_NAME];
      const title = nameOfPolicy(policy);
      if (names === undefined) return;
      if (!Array.isArray(names)) {
        const found = `${describe(names)} as operations of policy ${title}`;
        return report(`Unexpected ${found}, expected an array of operation ids`, at);
      }
      const seen = new Set<unknown>();
      for (const [index, name] of names.entries()) {
        const place = [...at, index];
        if (typeof name !== 'string')
          report(
            `Unexpected ${describe(name)} in policy ${title}, expected the id of an operation`,
            place,
          );
        else if (seen.has(name))
          report(
            `Unexpected second ${quote(name)} in policy ${title}, expected each operation once`,
            place,
          );
        else if (definition && !definition.operationsById.has(name))
          report(
            `Unexpected operation ${quote(name)} in policy ${title}, expected ${meantBy(name, definition.operationsById.keys())}`,
            place,
          );
        seen.add(name);
      }
    },
  },
};

function meantBy(name: string, ids: Iterable<string>): string {
  const meant = [...ids].find(id => id.toLowerCase() === name.toLowerCase());
  return meant === undefined ? 'the id of an operation of the definition' : quote(meant);
}
