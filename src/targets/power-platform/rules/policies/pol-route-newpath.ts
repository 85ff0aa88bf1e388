import {quote, textOf} from '../../../../core/json/value.js';
import {placeholdersIn, variablesIn} from '../_helpers/path-template.js';
import {FOR_LIST_TIDES, POLICY, policyExample} from '../_helpers/policy-example.js';
import {operationsOf, placeOf} from '../_helpers/policy-parameters.js';
import type {PowerPlatformRule} from '../nodes.js';

const AT = `${POLICY}/parameters/x-ms-apimTemplateParameter.newPath`;

export const polRouteNewpath: PowerPlatformRule = {
  id: 'pol-route-newpath',
  severity: 'warning',
  summary:
    'The new path of a `routerequesttoendpoint` policy begins with `/`, and its `{variables}` are path parameters of the operation.',
  why: 'A variable that the operation does not have stays in the address as it is, and the call fails.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/policy-templates',
  examples: [
    {
      name: 'a path with an expression',
      properties: policyExample(
        'routerequesttoendpoint',
        {newPath: "/v2/@queryParameters('harbour')/tides"},
        FOR_LIST_TIDES,
      ),
      expected: [],
    },
    {
      name: 'no slash',
      properties: policyExample('routerequesttoendpoint', {newPath: 'v2/tides'}, FOR_LIST_TIDES),
      expected: [`${AT}: Unexpected new path \`v2/tides\`, expected one that begins with \`/\``],
    },
    {
      name: 'a variable that the operation lacks',
      properties: policyExample(
        'routerequesttoendpoint',
        {newPath: '/coasts/{coast}/tides'},
        FOR_LIST_TIDES,
      ),
      expected: [
        `${AT}: Unexpected variable \`{coast}\` in the new path, expected a path parameter of operation \`ListTides\``,
      ],
    },
  ],
  check: {
    policy(policy, report) {
      if (policy.templateId !== 'routerequesttoendpoint') return;
      const path = textOf(policy.parameters['newPath']);
      const at = placeOf(policy, 'newPath');
      if (!path) return;
      if (!/^[/@]/.test(path))
        report(`Unexpected new path ${quote(path)}, expected one that begins with \`/\``, at);
      const used = placeholdersIn(path).filter(name => /^\w+$/.test(name));
      // A policy for all operations can serve each of them with other variables.
      if (used.length === 0 || policy.operationNames.length === 0) return;
      const operations = operationsOf(policy, policy.connector.definition);
      const known = operations.map(one => ({id: one.id, names: new Set(variablesIn(one.path))}));
      for (const name of new Set(used)) {
        const lacking = known.find(({names}) => !names.has(name));
        if (!lacking) continue;
        report(
          `Unexpected variable ${quote(`{${name}}`)} in the new path, expected a path parameter of operation ${quote(lacking.id ?? '')}`,
          at,
        );
      }
    },
  },
};
