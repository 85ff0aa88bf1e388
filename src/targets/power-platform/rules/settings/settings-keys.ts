import {explainUnknownKey, unknownKeys} from '../_helpers/known-keys.js';
import type {PowerPlatformRule} from '../nodes.js';

/** What pac writes; paconn reads these too. */
const KEYS = ['connectorId', 'environment', 'apiProperties', 'apiDefinition', 'icon', 'script'];
/** What only paconn reads, or editors. */
const FURTHER = [
  '$schema',
  'powerAppsUrl',
  'powerAppsApiVersion',
  'flowUrl',
  'flowApiVersion',
  'clientId',
  'tenant',
  'authorityUrl',
  'resource',
];
const ALL = [...KEYS, ...FURTHER];

export const settingsKeys: PowerPlatformRule = {
  id: 'settings-keys',
  severity: 'warning',
  summary: 'settings.json has only the keys that pac and paconn read.',
  why: 'Both tools ignore any other key, so that what it was meant for does not happen.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/paconn-cli',
  examples: [
    {
      name: 'the keys of pac',
      settings: {environment: null, apiDefinition: 'apiDefinition.swagger.json', icon: 'icon.png'},
      expected: [],
    },
    {
      name: 'other letters, and a key that no tool reads',
      settings: {apidefinition: 'apiDefinition.swagger.json', readme: 'readme.md'},
      expected: [
        'settings#/apidefinition: Unexpected key `apidefinition` in settings.json, expected `apiDefinition`',
        'settings#/readme: Unexpected key `readme` in settings.json, expected only `connectorId`, `environment`, `apiProperties`, `apiDefinition`, `icon` or `script`',
      ],
    },
  ],
  check: {
    settings({value}, report) {
      for (const key of unknownKeys(value, ALL)) {
        const known = ALL.some(name => name.toLowerCase() === key.toLowerCase()) ? ALL : KEYS;
        report(explainUnknownKey(key, known, 'settings.json'), key);
      }
    },
  },
};
