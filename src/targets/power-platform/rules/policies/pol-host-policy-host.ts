import {quote, textOf} from '../../../../core/json/value.js';
import {parametersNamed} from '../_helpers/connection-parameters.js';
import {POLICY, policyExample} from '../_helpers/policy-example.js';
import {readExpressions} from '../_helpers/policy-expression.js';
import {placeOf} from '../_helpers/policy-parameters.js';
import type {ConnectionParameterNode, PowerPlatformRule} from '../nodes.js';

const AT = `${POLICY}/parameters/x-ms-apimTemplateParameter.urlTemplate`;

export const polHostPolicyHost: PowerPlatformRule = {
  id: 'pol-host-policy-host',
  severity: 'warning',
  summary:
    'The address of a `dynamichosturl` policy begins with https, or with a value whose form users are told.',
  why: 'Calls go to an address without a scheme, or unencrypted; users cannot guess whether to fill in a host or a URL.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/policy-templates',
  examples: [
    {
      name: 'a host of the connection',
      properties: policyExample('dynamichosturl', {
        urlTemplate: "https://@connectionParameters('host')/v1",
      }),
      expected: [],
    },
    {
      name: 'no scheme',
      properties: policyExample('dynamichosturl', {urlTemplate: 'north.harbourtides.org'}),
      expected: [
        `${AT}: Unexpected address \`north.harbourtides.org\`, expected one that begins with \`https://\``,
      ],
    },
    {
      name: 'a whole address of the connection, without a word about it',
      properties: policyExample('dynamichosturl', {
        urlTemplate: "@connectionParameters('api_key')",
      }),
      expected: [
        `${AT}: Unexpected address from connection parameter \`api_key\`, expected it to tell users its form, such as \`https://example.com\``,
      ],
    },
  ],
  check: {
    policy(policy, report) {
      if (policy.templateId !== 'dynamichosturl') return;
      const url = textOf(policy.parameters['urlTemplate'])?.trim();
      const at = placeOf(policy, 'urlTemplate');
      if (!url || /^https:\/\//i.test(url)) return;
      if (!url.startsWith('@'))
        return report(
          `Unexpected address ${quote(url)}, expected one that begins with \`https://\``,
          at,
        );
      const [call] = readExpressions(url).calls;
      const name = call?.arguments[0];
      if (call?.name !== 'connectionParameters' || name === undefined) return;
      const parameters = parametersNamed(policy.connector.properties, name);
      if (parameters.length === 0 || parameters.some(tellsForm)) return;
      report(
        `Unexpected address from connection parameter ${quote(name)}, expected it to tell users its form, such as \`https://example.com\``,
        at,
      );
    },
  },
};

function tellsForm({uiDefinition, value, constraints}: ConnectionParameterNode): boolean {
  if (value['allowedValues'] !== undefined || constraints['allowedValues'] !== undefined)
    return true;
  const texts = ['displayName', 'description', 'tooltip'].map(
    key => textOf(uiDefinition[key]) ?? '',
  );
  return /https?:|\bur[il]\b|\bhost|\w\.\w+\.\w/i.test(texts.join(' '));
}
