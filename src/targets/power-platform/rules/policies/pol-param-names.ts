import {quote} from '../../../../core/json/value.js';
import {POLICY, policyExample} from '../_helpers/policy-example.js';
import {parametersKey, placeOf, writtenParameters} from '../_helpers/policy-parameters.js';
import {
  nameOfPolicy,
  OPERATION_NAME,
  type PolicyTemplate,
  PREFIX,
  SECTION,
  templateOf,
} from '../_helpers/policy-templates.js';
import type {PowerPlatformRule} from '../nodes.js';

export const polParamNames: PowerPlatformRule = {
  id: 'pol-param-names',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    'A policy has every parameter that its template needs, and none that the template does not have.',
  why: 'The policy fails or does nothing; certification stopped connectors for a single missing parameter.',
  source: 'https://github.com/microsoft/PowerPlatformConnectors/issues/2881',
  examples: [
    {
      name: 'all that is needed',
      properties: policyExample('setheader', {name: 'x-tides', value: 'north'}),
      expected: [],
    },
    {
      name: 'one missing, one in other letters, one of another template, one without its prefix',
      properties: policyExample('setheader', {Value: 'north', newPath: '/'}, {name: 'x-tides'}),
      expected: [
        `${POLICY}/parameters/x-ms-apimTemplateParameter.Value: Unexpected parameter \`x-ms-apimTemplateParameter.Value\` of \`setheader\`, expected \`x-ms-apimTemplateParameter.value\``,
        `${POLICY}/parameters/x-ms-apimTemplateParameter.newPath: Unexpected parameter \`x-ms-apimTemplateParameter.newPath\` of \`setheader\`, expected only \`name\`, \`value\`, \`existsAction\` with the prefix \`x-ms-apimTemplateParameter.\``,
        `${POLICY}/parameters/name: Unexpected parameter \`name\` of \`setheader\`, expected \`x-ms-apimTemplateParameter.name\``,
      ],
    },
    {
      name: 'nothing at all',
      properties: policyExample('dynamichosturl', {}),
      expected: [
        `${POLICY}/parameters: Unexpected policy \`Mark requests\` without \`x-ms-apimTemplateParameter.urlTemplate\`, expected every parameter that \`dynamichosturl\` needs`,
      ],
    },
  ],
  check: {
    policy(policy, report) {
      const template = templateOf(policy);
      if (!template?.isPublished) return;
      const id = template.spellings[0] ?? '';
      const written = Object.keys(writtenParameters(policy));
      const meant = written.map(key => meantBy(key, template));
      for (const [index, key] of written.entries()) {
        if (meant[index] === key) continue;
        const expected = meant[index] === undefined ? onlyNames(template) : quote(meant[index]);
        const found = `parameter ${quote(key)} of ${quote(id)}`;
        report(`Unexpected ${found}, expected ${expected}`, [parametersKey(policy), key]);
      }
      for (const [name, {isRequired}] of Object.entries(template.parameters)) {
        if (!isRequired || meant.includes(`${PREFIX}${name}`)) continue;
        const found = `policy ${nameOfPolicy(policy)} without ${quote(`${PREFIX}${name}`)}`;
        const expected = `every parameter that ${quote(id)} needs`;
        report(`Unexpected ${found}, expected ${expected}`, placeOf(policy, name));
      }
    },
  },
};

/** The full name that a key stands for; without regard to case, or to the prefix. */
function meantBy(key: string, {parameters}: PolicyTemplate): string | undefined {
  const full = [
    ...Object.keys(parameters).map(name => `${PREFIX}${name}`),
    OPERATION_NAME,
    SECTION,
  ];
  if (full.includes(key)) return key;
  const bare = key.slice(key.lastIndexOf('.') + 1).toLowerCase();
  return full.find(name => {
    const known = name.toLowerCase();
    return known === key.toLowerCase() || known === `${PREFIX.toLowerCase()}${bare}`;
  });
}

function onlyNames({parameters}: PolicyTemplate): string {
  const names = Object.keys(parameters).map(quote).join(', ');
  return `only ${names} with the prefix ${quote(PREFIX)}`;
}
