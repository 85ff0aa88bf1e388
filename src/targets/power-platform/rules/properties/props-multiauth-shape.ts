import {describe, isObject} from '../../../../core/json/value.js';
import {child} from '../../../../core/pointer.js';
import type {Report} from '../../../../lint/rule.js';
import {explainUnknownKey, unknownKeys} from '../_helpers/known-keys.js';
import type {PowerPlatformRule} from '../nodes.js';

const KEYS = ['uiDefinition', 'values'];
const SET_KEYS = ['name', 'uiDefinition', 'parameters'];
const UI_KEYS = ['displayName', 'displayname', 'description'];
const AT = '/properties/connectionParameterSets';

export const propsMultiauthShape: PowerPlatformRule = {
  id: 'props-multiauth-shape',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    '`connectionParameterSets` has `values`, each with `name`, `parameters` and a `uiDefinition` of display name and description.',
  why: 'The platform cannot offer a set of another shape, and certification refuses it.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/multi-auth',
  examples: [
    {
      name: 'one set',
      properties: {
        properties: {
          connectionParameterSets: {
            uiDefinition: {displayName: 'Sign-in', description: 'How to sign in'},
            values: [{name: 'key', uiDefinition: {displayName: 'Key'}, parameters: {}}],
          },
        },
      },
      expected: [],
    },
    {
      name: 'a set without a name, with metadata and a tooltip',
      properties: {
        properties: {
          connectionParameterSets: {
            values: [
              {metadata: {}, uiDefinition: {displayName: 'Key', tooltip: 'Key'}, parameters: {}},
            ],
          },
        },
      },
      expected: [
        `properties#${AT}/values/0/metadata: Unexpected key \`metadata\` in a set of connection parameters, expected only \`name\`, \`uiDefinition\` or \`parameters\``,
        `properties#${AT}/values/0: Unexpected set of connection parameters without \`name\`, expected a text`,
        `properties#${AT}/values/0/uiDefinition/tooltip: Unexpected key \`tooltip\` in \`uiDefinition\` of a set, expected only \`displayName\`, \`displayname\` or \`description\``,
      ],
    },
    {
      name: 'a list in place of the object',
      properties: {properties: {connectionParameterSets: []}},
      expected: [
        `properties#${AT}: Unexpected array as \`connectionParameterSets\`, expected an object with \`values\``,
      ],
    },
    {
      name: 'sets by name',
      properties: {properties: {connectionParameterSets: {values: {key: {}}}}},
      expected: [
        `properties#${AT}/values: Unexpected object as \`values\`, expected an array of sets`,
      ],
    },
  ],
  check: {
    properties({properties}, report) {
      const sets = properties['connectionParameterSets'];
      if (sets === undefined) return;
      if (!isObject(sets))
        return report(
          `Unexpected ${describe(sets)} as \`connectionParameterSets\`, expected an object with \`values\``,
          {pointer: AT},
        );
      const {values} = sets;
      reportStrays(sets, KEYS, {at: AT, holder: '`connectionParameterSets`'}, report);
      checkUi(sets['uiDefinition'], AT, report);
      if (!Array.isArray(values))
        return report(
          `Unexpected ${values === undefined ? 'sets without `values`' : `${describe(values)} as \`values\``}, expected an array of sets`,
          {pointer: child(AT, 'values')},
        );
      for (const [index, set] of values.entries())
        checkSet(set, child(AT, 'values', index), report);
    },
  },
};

function checkSet(set: unknown, at: string, report: Report): void {
  if (!isObject(set)) {
    const found = `${describe(set)} as a set of connection parameters`;
    report(`Unexpected ${found}, expected an object`, {pointer: at});
    return;
  }
  reportStrays(set, SET_KEYS, {at, holder: 'a set of connection parameters'}, report);
  if (typeof set['name'] !== 'string' || set['name'].trim() === '')
    report('Unexpected set of connection parameters without `name`, expected a text', {
      pointer: child(at, 'name'),
    });
  if (!isObject(set['parameters']))
    report(
      'Unexpected set of connection parameters without `parameters`, expected an object with them',
      {pointer: child(at, 'parameters')},
    );
  checkUi(set['uiDefinition'], at, report);
}

function checkUi(ui: unknown, at: string, report: Report): void {
  if (!isObject(ui)) return;
  const inner = child(at, 'uiDefinition');
  reportStrays(ui, UI_KEYS, {at: inner, holder: '`uiDefinition` of a set'}, report);
}

function reportStrays(
  value: Parameters<typeof unknownKeys>[0],
  known: readonly string[],
  {at, holder}: {at: string; holder: string},
  report: Report,
): void {
  for (const key of unknownKeys(value, known)) {
    // Half of the published connectors with sets have it, though the schema does not.
    const details = key === 'metadata' ? {severity: 'warning' as const} : {};
    report(explainUnknownKey(key, known, holder), {pointer: child(at, key)}, details);
  }
}
