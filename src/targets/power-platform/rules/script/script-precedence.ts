import {listOf, quote} from '../../../../core/json/value.js';
import {scriptDoing} from '../_helpers/script-example.js';
import type {ConnectorNode, PolicyNode, PowerPlatformRule} from '../nodes.js';

/** They prepare the request that the script is given. */
const PREPARING = new Set(['dynamichosturl', 'setheader', 'setqueryparameter']);

export const scriptPrecedence: PowerPlatformRule = {
  id: 'script-precedence',
  severity: 'note',
  summary: 'No policy changes what a script changes already.',
  why: 'The script takes precedence over the definition: a policy for the same operation may then not do what it does without.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
  examples: [
    {
      name: 'a policy without a script',
      properties: {
        properties: {policyTemplateInstances: [{templateId: 'updatenextlink', title: 'Pages'}]},
      },
      expected: [],
    },
    {
      name: 'a policy for an operation of the script',
      script: scriptDoing(),
      properties: {
        properties: {
          scriptOperations: ['ListTides'],
          policyTemplateInstances: [{templateId: 'updatenextlink', title: 'Pages'}],
        },
      },
      expected: [
        'properties#/properties/policyTemplateInstances/0: Unexpected policy `updatenextlink` for operations of the script, expected a test that both work together',
      ],
    },
  ],
  check: {
    properties({policies, connector}, report) {
      if (!connector.script) return;
      const first = policies.find(policy => isShared(policy, connector));
      if (!first) return;
      const found = `Unexpected policy ${quote(first.templateId)} for operations of the script`;
      report(`${found}, expected a test that both work together`, {pointer: first.pointer});
    },
  },
};

/** Once a connector: the first policy stands for all. */
function isShared({templateId, operationNames}: PolicyNode, {properties}: ConnectorNode): boolean {
  if (templateId === '' || PREPARING.has(templateId)) return false;
  const scripted = listOf(properties?.properties['scriptOperations']);
  if (operationNames.length === 0 || scripted.length === 0) return true;
  return operationNames.some(name => scripted.includes(name));
}
