import {quote} from '../../../../core/json/value.js';
import type {Report} from '../../../../lint/rule.js';
import {parametersNamed} from '../_helpers/connection-parameters.js';
import {POLICY, policyExample} from '../_helpers/policy-example.js';
import {type Call, readExpressions} from '../_helpers/policy-expression.js';
import {textsOf} from '../_helpers/policy-parameters.js';
import type {PowerPlatformRule, PropertiesNode} from '../nodes.js';

/** How many arguments each function takes, at least and at most. */
const FUNCTIONS: Readonly<Record<string, readonly [number, number]>> = {
  headers: [1, 2],
  queryParameters: [1, 2],
  connectionParameters: [1, 2],
  environmentVariables: [1, 1],
  body: [0, 0],
  item: [0, 0],
  triggerBody: [0, 0],
};

const AT = `${POLICY}/parameters/x-ms-apimTemplateParameter.value`;

export const polExpression: PowerPlatformRule = {
  id: 'pol-expression',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    'Expressions of policies use known functions, close what they open, and name connection parameters that exist.',
  why: 'Calls fail, or the expression is sent to the service as a plain text.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/policy-templates',
  examples: [
    {
      name: 'a connection parameter within a text, and a plain @',
      properties: policyExample('setheader', {
        value: "Bearer @connectionParameters('api_key','') of user@harbourtides.org",
      }),
      expected: [],
    },
    {
      name: 'a path into the body',
      properties: policyExample('setheader', {value: "@{body()['@odata.etag']}"}),
      expected: [],
    },
    {
      name: 'a connection parameter that does not exist',
      properties: policyExample('setheader', {value: "@connectionParameters('tideKey')"}),
      expected: [
        `${AT}: Unexpected connection parameter \`tideKey\` in an expression, expected one that exists: \`api_key\``,
      ],
    },
    {
      name: 'a quote and a bracket that are never closed',
      properties: policyExample('setheader', {
        name: "@body()['tide'",
        value: "@connectionParameters('api_key)",
      }),
      expected: [
        `${POLICY}/parameters/x-ms-apimTemplateParameter.name: Unexpected \`[\` that is never closed, expected a complete expression in \`@body()['tide'\``,
        `${AT}: Unexpected quote \`'\` that is never closed, expected a complete expression in \`@connectionParameters('api_key)\``,
      ],
    },
    {
      name: 'a function in other letters, one that nobody knows, one without its argument',
      properties: policyExample('setheader', {
        value: "@ConnectionParameters('api_key') @base64('x') @headers()",
      }),
      expected: [
        `${AT}: Unexpected function \`ConnectionParameters\` in an expression, expected \`connectionParameters\``,
        `${AT}: Unexpected function \`base64\` in an expression, expected one that policies know, such as \`connectionParameters\``,
        `${AT}: Unexpected \`headers\` with 0 arguments, expected 1 to 2`,
      ],
    },
  ],
  check: {
    policy(policy, report) {
      for (const {keys, text} of textsOf(policy)) {
        const {calls, problem} = readExpressions(text);
        if (problem !== undefined) {
          report(`Unexpected ${problem}, expected a complete expression in ${quote(text)}`, keys);
          continue;
        }
        for (const call of calls) {
          checkFunction(call, keys, report);
          checkParameter(call, policy.connector.properties, keys, report);
        }
      }
    },
  },
};

function checkFunction(call: Call, at: string[], report: Report): void {
  const range = Object.hasOwn(FUNCTIONS, call.name) ? FUNCTIONS[call.name] : undefined;
  const count = call.arguments.length;
  if (range) {
    const [least, most] = range;
    if (count >= least && count <= most) return;
    const expected = least === most ? `${least}` : `${least} to ${most}`;
    const found = `${quote(call.name)} with ${count} ${count === 1 ? 'argument' : 'arguments'}`;
    // No page lists what functions take.
    report(`Unexpected ${found}, expected ${expected}`, at, {severity: 'warning'});
    return;
  }
  const meant = Object.keys(FUNCTIONS).find(name => name.toLowerCase() === call.name.toLowerCase());
  const expected = meant ? quote(meant) : 'one that policies know, such as `connectionParameters`';
  // No page lists all functions, and a published connector writes one with a capital.
  report(`Unexpected function ${quote(call.name)} in an expression, expected ${expected}`, at, {
    severity: 'warning',
  });
}

function checkParameter(
  call: Call,
  properties: PropertiesNode | undefined,
  at: string[],
  report: Report,
): void {
  const name = call.arguments[0];
  if (call.name.toLowerCase() !== 'connectionparameters' || name === undefined) return;
  if (parametersNamed(properties, name).length > 0) return;
  const names = (properties?.parameters ?? []).slice(0, 5).map(parameter => quote(parameter.name));
  const expected = `one that exists${names.length === 0 ? '' : `: ${names.join(', ')}`}`;
  report(
    `Unexpected connection parameter ${quote(name)} in an expression, expected ${expected}`,
    at,
    // With a default, calls go on without it.
    call.arguments.length > 1 ? {severity: 'warning'} : {},
  );
}
