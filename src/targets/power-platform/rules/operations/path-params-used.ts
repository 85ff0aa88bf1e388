import {quote} from '../../../../core/json/value.js';
import type {PartNode} from '../../../../lint/definition/nodes.js';
import type {Report} from '../../../../lint/rule.js';
import {ownUses} from '../_helpers/parameter-uses.js';
import {isValidTemplate, variablesIn} from '../_helpers/path-template.js';
import type {PowerPlatformRule} from '../nodes.js';

export const pathParamsUsed: PowerPlatformRule = {
  id: 'path-params-used',
  code: 'PathParameterNotDefinedInTemplate',
  severity: 'error',
  summary: 'Every path parameter stands in the path as `{name}`.',
  why: 'Its value would go nowhere, so the definition is refused.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'a parameter that stands in the path',
      definition: {
        paths: {
          '/tides/{day}': {
            get: {parameters: [{name: 'day', in: 'path', type: 'string', required: true}]},
          },
        },
      },
      expected: [],
    },
    {
      name: 'a parameter that does not, written in place and shared',
      definition: {
        parameters: {Day: {name: 'day', in: 'path', type: 'string', required: true}},
        paths: {
          '/tides': {
            parameters: [{name: 'harbour', in: 'path', type: 'string', required: true}],
            get: {parameters: [{$ref: '#/parameters/Day'}]},
          },
        },
      },
      expected: [
        '#/paths/~1tides/parameters/0: Unexpected path parameter `harbour`, expected `{harbour}` in path `/tides`',
        '#/paths/~1tides/get/parameters/0: Unexpected path parameter `day`, expected `{day}` in path `/tides`',
      ],
    },
  ],
  check: {
    pathItem(item, report) {
      reportUnused(item, item.path, report);
    },
    operation(operation, report) {
      reportUnused(operation, operation.path, report);
    },
  },
};

function reportUnused(holder: PartNode, path: string, report: Report): void {
  if (!isValidTemplate(path)) return;
  const variables = variablesIn(path);
  const inOtherCase = new Set(variables.map(name => name.toLowerCase()));
  for (const {name, in: location, pointer} of ownUses(holder)) {
    if (location !== 'path' || name === '' || variables.includes(name)) continue;
    // A name in other capitals is told once, by path-variables-declared.
    if (inOtherCase.has(name.toLowerCase())) continue;
    const expected = `${quote(`{${name}}`)} in path ${quote(path)}`;
    report(`Unexpected path parameter ${quote(name)}, expected ${expected}`, {pointer});
  }
}
