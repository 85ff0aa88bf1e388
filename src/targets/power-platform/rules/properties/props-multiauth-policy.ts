import {quote} from '../../../../core/json/value.js';
import {child, type Pointer} from '../../../../core/pointer.js';
import {parametersNamed} from '../_helpers/connection-parameters.js';
import {type Call, readExpressions} from '../_helpers/policy-expression.js';
import {textsOf} from '../_helpers/policy-parameters.js';
import type {PolicyNode, PowerPlatformRule, PropertiesNode} from '../nodes.js';

function example(value: string) {
  return {
    properties: {
      connectionParameterSets: {
        values: [
          {name: 'key', parameters: {coast: {type: 'string'}}},
          {name: 'account', parameters: {username: {type: 'string'}}},
        ],
      },
      policyTemplateInstances: [
        {
          templateId: 'setheader',
          title: 'Set coast',
          parameters: {
            'x-ms-apimTemplateParameter.name': 'x-tides-coast',
            'x-ms-apimTemplateParameter.value': value,
          },
        },
      ],
    },
  };
}

export const propsMultiauthPolicy: PowerPlatformRule = {
  id: 'props-multiauth-policy',
  severity: 'warning',
  summary:
    'A connection parameter that a policy uses is in every set, or the policy gives a default for it.',
  why: 'For connections of the other sets there is no such parameter, and the policy fails on every call.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/multi-auth',
  examples: [
    {
      name: 'a default',
      properties: example("@connectionParameters('coast', 'north')"),
      expected: [],
    },
    {
      name: 'a parameter of one set only',
      properties: example("@connectionParameters('coast')"),
      expected: [
        "properties#/properties/policyTemplateInstances/0/parameters/x-ms-apimTemplateParameter.value: Unexpected use of connection parameter `coast`, which the set `account` lacks, expected it in every set or with a default: `@connectionParameters('coast','')`",
      ],
    },
  ],
  check: {
    properties(properties, report) {
      if (properties.sets.length === 0) return;
      const setsWithout = new Map<string, string | undefined>();
      for (const {name, pointer} of properties.policies.flatMap(usesIn)) {
        if (!setsWithout.has(name)) setsWithout.set(name, setWithout(properties, name));
        const set = setsWithout.get(name);
        if (set !== undefined) report(explain(name, set), {pointer});
      }
    },
  },
};

/** The connection parameters that a policy uses without a default, each once in a text. */
function usesIn(policy: PolicyNode): {readonly name: string; readonly pointer: Pointer}[] {
  return textsOf(policy).flatMap(({keys, text}) => {
    const names = new Set(readExpressions(text).calls.flatMap(nameWithoutDefault));
    return [...names].map(name => ({name, pointer: child(policy.pointer, ...keys)}));
  });
}

function explain(name: string, set: string): string {
  const found = `use of connection parameter ${quote(name)}, which the set ${quote(set)} lacks`;
  const expected = `it in every set or with a default: \`@connectionParameters('${name}','')\``;
  return `Unexpected ${found}, expected ${expected}`;
}

function nameWithoutDefault({name, arguments: [parameter, byDefault]}: Call): string[] {
  if (name.toLowerCase() !== 'connectionparameters' || byDefault !== undefined) return [];
  return parameter === undefined ? [] : [parameter];
}

/** The first set without the parameter, unless all have it, or none: that is a mistake of another kind. */
function setWithout(properties: PropertiesNode, name: string): string | undefined {
  const having = new Set(parametersNamed(properties, name).map(({set}) => set?.pointer));
  if (having.size === 0 || having.has(undefined)) return undefined;
  return properties.sets.find(set => !having.has(set.pointer))?.name;
}
