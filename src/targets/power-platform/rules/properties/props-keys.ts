import {quote} from '../../../../core/json/value.js';
import {explainUnknownKey, unknownKeys} from '../_helpers/known-keys.js';
import type {PowerPlatformRule} from '../nodes.js';

const KEYS = [
  'iconBrandColor',
  'publisher',
  'stackOwner',
  'capabilities',
  'connectionParameters',
  'connectionParameterSets',
  'scriptOperations',
  'policyTemplateInstances',
];

/** Where that belongs which authors and older tools write here. */
const BELONGS: Readonly<Record<string, string>> = {
  script: '`script` in settings.json',
  website: '`Website` in `x-ms-connector-metadata` of the definition',
  contact: '`info.contact` of the definition',
  description: '`info.description` of the definition',
  displayName: '`info.title` of the definition',
};

export const propsKeys: PowerPlatformRule = {
  id: 'props-keys',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: '`properties` has only the keys that the platform knows.',
  why: 'The platform ignores other keys, so that what they were meant for does not happen; certification refuses them.',
  source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1312',
  examples: [
    {name: 'known keys', expected: []},
    {
      name: 'a key in other letter case',
      properties: {properties: {stackOwner: null, stackowner: 'Harbour Tides Association'}},
      expected: [
        'properties#/properties/stackowner: Unexpected key `stackowner` in `properties`, expected `stackOwner`',
      ],
    },
    {
      name: 'a key of settings.json',
      properties: {properties: {script: 'script.csx'}},
      expected: [
        'properties#/properties/script: Unexpected key `script` in `properties`, expected `script` in settings.json',
      ],
    },
  ],
  check: {
    properties({properties}, report) {
      for (const key of unknownKeys(properties, KEYS)) {
        const belongs = Object.hasOwn(BELONGS, key) ? BELONGS[key] : undefined;
        const message =
          belongs === undefined
            ? explainUnknownKey(key, KEYS, '`properties`')
            : `Unexpected key ${quote(key)} in \`properties\`, expected ${belongs}`;
        report(message, ['properties', key]);
      }
    },
  },
};
