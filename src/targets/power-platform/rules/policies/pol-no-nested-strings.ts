import {describe, isObject, quote} from '../../../../core/json/value.js';
import {POLICY, policyExample} from '../_helpers/policy-example.js';
import {parametersKey, writtenParameters} from '../_helpers/policy-parameters.js';
import {OPERATION_NAME, PREFIX, SECTION} from '../_helpers/policy-templates.js';
import type {PowerPlatformRule} from '../nodes.js';

const TRIGGER_CONFIG = `${PREFIX}triggerConfig`;

export const polNoNestedStrings: PowerPlatformRule = {
  id: 'pol-no-nested-strings',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'Every parameter of a policy is a text; only `triggerConfig` is an object.',
  why: 'The validator of apiProperties.json refuses numbers and booleans, also where they look natural.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/policy-templates',
  examples: [
    {
      name: 'texts, and an object for a trigger',
      properties: policyExample('pollingtrigger', {
        triggerConfig: {since: '@{triggerBody().time}'},
        triggerDataPath: '@triggerBody()',
      }),
      expected: [],
    },
    {
      name: 'a boolean, and a text for an object',
      properties: policyExample('convertarraytoobject', {retainKey: true, triggerConfig: 'since'}),
      expected: [
        `${POLICY}/parameters/x-ms-apimTemplateParameter.retainKey: Unexpected boolean true as \`x-ms-apimTemplateParameter.retainKey\`, expected a text`,
        `${POLICY}/parameters/x-ms-apimTemplateParameter.triggerConfig: Unexpected text \`since\` as \`x-ms-apimTemplateParameter.triggerConfig\`, expected an object`,
      ],
    },
  ],
  check: {
    policy(policy, report) {
      for (const [key, value] of Object.entries(writtenParameters(policy))) {
        if (key === OPERATION_NAME || key === SECTION) continue;
        const isObjectExpected = key === TRIGGER_CONFIG;
        if (isObjectExpected ? isObject(value) : typeof value === 'string') continue;
        const expected = isObjectExpected ? 'an object' : 'a text';
        report(`Unexpected ${describe(value)} as ${quote(key)}, expected ${expected}`, [
          parametersKey(policy),
          key,
        ]);
      }
    },
  },
};
