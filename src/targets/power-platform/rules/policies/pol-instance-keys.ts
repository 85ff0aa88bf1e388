import {describe, isObject, quote} from '../../../../core/json/value.js';
import {explainUnknownKey, unknownKeys} from '../_helpers/known-keys.js';
import type {PowerPlatformRule} from '../nodes.js';

const KEYS = ['templateId', 'title', 'parameters'];
const AT = 'properties#/properties/policyTemplateInstances';

export const polInstanceKeys: PowerPlatformRule = {
  id: 'pol-instance-keys',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    'A policy has `templateId`, `title` and `parameters`, and a `type` only for `pollingtrigger`.',
  why: 'The validator of apiProperties.json refuses other keys; older tools wrote these with capitals.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/policy-templates',
  examples: [
    {
      name: 'a policy for polling',
      properties: {
        properties: {
          policyTemplateInstances: [
            {templateId: 'pollingtrigger', type: 'PollingTrigger', title: 'Poll', parameters: {}},
          ],
        },
      },
      expected: [],
    },
    {
      name: 'keys with capitals, a type, no template',
      properties: {
        properties: {
          policyTemplateInstances: [
            {TemplateId: 'setheader', title: 'Set coast', parameters: {}},
            {templateId: 'setheader', type: 'SetHeader', title: 'Set coast', parameters: {}},
            {title: 'Set coast', parameters: []},
            'setheader',
          ],
        },
      },
      expected: [
        `${AT}/3: Unexpected text \`setheader\` as a policy, expected an object`,
        `${AT}/0/TemplateId: Unexpected key \`TemplateId\` in a policy, expected \`templateId\``,
        `${AT}/1/type: Unexpected \`type\` \`SetHeader\` in a policy, expected it only as \`PollingTrigger\` with the template \`pollingtrigger\``,
        `${AT}/2: Unexpected policy without \`templateId\`, expected the id of its template`,
        `${AT}/2/parameters: Unexpected array as \`parameters\` of a policy, expected an object`,
      ],
    },
    {
      name: 'an object in place of the array',
      properties: {properties: {policyTemplateInstances: {}}},
      expected: [
        `${AT}: Unexpected object as \`policyTemplateInstances\`, expected an array of policies`,
      ],
    },
  ],
  check: {
    properties({properties}, report) {
      const policies = properties['policyTemplateInstances'];
      const at = ['properties', 'policyTemplateInstances'];
      if (policies === undefined || policies === null) return;
      if (!Array.isArray(policies)) {
        const found = `${describe(policies)} as \`policyTemplateInstances\``;
        return report(`Unexpected ${found}, expected an array of policies`, at);
      }
      for (const [index, policy] of policies.entries()) {
        if (isObject(policy)) continue;
        report(`Unexpected ${describe(policy)} as a policy, expected an object`, [...at, index]);
      }
    },
    policy({value, templateId}, report) {
      const {type, parameters} = value;
      for (const key of unknownKeys(value, [...KEYS, 'type']))
        report(explainUnknownKey(key, KEYS, 'a policy'), key);
      if (type !== undefined && (type !== 'PollingTrigger' || templateId !== 'pollingtrigger'))
        report(
          `Unexpected \`type\` ${quote(type)} in a policy, expected it only as \`PollingTrigger\` with the template \`pollingtrigger\``,
          'type',
        );
      if (templateId === '')
        report(
          'Unexpected policy without `templateId`, expected the id of its template',
          'templateId',
        );
      if (parameters !== undefined && !isObject(parameters))
        report(
          `Unexpected ${describe(parameters)} as \`parameters\` of a policy, expected an object`,
          'parameters',
        );
    },
  },
};
