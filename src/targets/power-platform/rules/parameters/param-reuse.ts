import {quote} from '../../../../core/json/value.js';
import type {DefinitionNode, ParameterNode} from '../../../../lint/definition/nodes.js';
import {queryParameter} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

const DAY = queryParameter({});

export const paramReuse: PowerPlatformRule = {
  id: 'param-reuse',
  severity: {custom: 'off', verified: 'note', independent: 'note'},
  summary:
    'A parameter of several operations is written once, under `parameters` of the definition.',
  why: 'Copies drift apart: a text that is corrected in one operation stays wrong in the others.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/coding-standards',
  examples: [
    {
      name: 'a shared parameter',
      definition: {
        parameters: {Day: DAY},
        paths: {
          '/tides': {get: {parameters: [{$ref: '#/parameters/Day'}]}},
          '/storms': {get: {parameters: [{$ref: '#/parameters/Day'}], responses: {}}},
        },
      },
      expected: [],
    },
    {
      name: 'the same parameter in two operations',
      definition: {
        paths: {
          '/tides': {get: {parameters: [DAY]}},
          '/storms': {get: {parameters: [DAY], responses: {}}},
        },
      },
      expected: [
        '#/paths/~1tides/get/parameters/0: Unexpected parameter `day` written 2 times, expected it once, under `parameters` of the definition',
      ],
    },
  ],
  check: {
    definition(definition, report) {
      for (const [first, ...copies] of equalParameters(definition)) {
        if (!first || copies.length === 0) continue;
        const message = `Unexpected parameter ${quote(first.name)} written ${copies.length + 1} times, expected it once, under \`parameters\` of the definition`;
        report(message, {pointer: first.pointer});
      }
    },
  },
};

function equalParameters({parameters}: DefinitionNode): Iterable<ParameterNode[]> {
  const groups = new Map<string, ParameterNode[]>();
  for (const parameter of parameters) {
    if (parameter.place === 'shared') continue;
    const text = JSON.stringify(parameter.value);
    const group = groups.get(text);
    if (group) group.push(parameter);
    else groups.set(text, [parameter]);
  }
  return groups.values();
}
