import {describe, quote} from '../../../../core/json/value.js';
import type {PowerPlatformRule, PropertiesNode} from '../nodes.js';

type OnProblem = (message: string, index?: number) => void;

export const scriptOperations: PowerPlatformRule = {
  id: 'script-operations',
  severity: 'error',
  summary:
    '`scriptOperations` lists ids of operations, each once; without it the script runs for all.',
  why: 'The script is not called for an id that does not exist, and nobody is told.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
  examples: [
    {
      name: 'an operation of the definition',
      properties: {properties: {scriptOperations: ['ListTides']}},
      expected: [],
    },
    {
      name: 'a text',
      properties: {properties: {scriptOperations: 'ListTides'}},
      expected: [
        'properties#/properties/scriptOperations: Unexpected `scriptOperations` that is text `ListTides`, expected an array of operation ids',
      ],
    },
    {
      name: 'an unknown operation, one twice, and no id',
      properties: {properties: {scriptOperations: ['ListTide', 'ListTides', 'ListTides', 3]}},
      expected: [
        'properties#/properties/scriptOperations/0: Unexpected operation `ListTide` in `scriptOperations`, expected the id of an operation of the definition',
        'properties#/properties/scriptOperations/2: Unexpected second `ListTides` in `scriptOperations`, expected each operation once',
        'properties#/properties/scriptOperations/3: Unexpected number 3 in `scriptOperations`, expected the id of an operation',
      ],
    },
  ],
  check: {
    properties({properties, connector}, report) {
      const known = connector.definition && new Set(connector.definition.operationsById.keys());
      checkOperations(properties, known, (message, index) => {
        const at = ['properties', 'scriptOperations'];
        report(message, index === undefined ? at : [...at, index]);
      });
    },
  },
};

function checkOperations(
  {scriptOperations: list}: PropertiesNode['properties'],
  known: ReadonlySet<string> | undefined,
  report: OnProblem,
): void {
  if (list === undefined || list === null) return;
  if (!Array.isArray(list)) {
    const found = `Unexpected \`scriptOperations\` that is ${describe(list)}`;
    report(`${found}, expected an array of operation ids`);
    return;
  }
  const seen = new Set<unknown>();
  for (const [index, id] of list.entries()) {
    const problem = problemOf(id, known, seen);
    if (problem !== undefined) report(`Unexpected ${problem}`, index);
    seen.add(id);
  }
}

function problemOf(
  id: unknown,
  known: ReadonlySet<string> | undefined,
  seen: ReadonlySet<unknown>,
): string | undefined {
  const place = 'in `scriptOperations`';
  if (typeof id !== 'string') return `${describe(id)} ${place}, expected the id of an operation`;
  if (seen.has(id)) return `second ${quote(id)} ${place}, expected each operation once`;
  if (known === undefined || known.has(id)) return undefined;
  return `operation ${quote(id)} ${place}, expected the id of an operation of the definition`;
}
