import {describe, quote, textOf} from '../../../../core/json/value.js';
import type {Report} from '../../../../lint/rule.js';
import {isAbsoluteUrl} from '../_helpers/absolute-url.js';
import type {PowerPlatformRule} from '../nodes.js';

type Kind = 'environment' | 'version' | 'url' | 'file' | 'text';

const KINDS: Readonly<Record<string, Kind>> = {
  connectorId: 'text',
  environment: 'environment',
  apiProperties: 'file',
  apiDefinition: 'file',
  icon: 'file',
  script: 'file',
  powerAppsUrl: 'url',
  powerAppsApiVersion: 'version',
  flowUrl: 'url',
  flowApiVersion: 'version',
};

const EXPECTED: Readonly<Record<Kind, string>> = {
  environment: 'the id of an environment, or its URL',
  version: '`2016-11-01`',
  url: 'an absolute URL',
  file: 'the name of a file',
  text: 'a text',
};

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const settingsValues: PowerPlatformRule = {
  id: 'settings-values',
  severity: 'error',
  summary: 'settings.json names files that exist, an environment by id or URL, and known versions.',
  why: 'pac and paconn stop at a file that is not there, in every ruleset, or deploy to another place than was meant.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/paconn-cli',
  examples: [
    {
      name: 'files of the folder',
      settings: {
        environment: '3f0ad3f5-6f2b-4c3d-9a71-0d3a3a8f8f10',
        apiProperties: 'apiProperties.json',
        apiDefinition: './apiDefinition.swagger.json',
      },
      expected: [],
    },
    {
      name: 'a file that is not there, a name for an environment, an old version',
      settings: {icon: 'logo.png', environment: 'Harbour Test', flowApiVersion: '2015-01-01'},
      expected: [
        'settings#/icon: Unexpected `icon` `logo.png`, expected the name of a file in the folder',
        'settings#/environment: Unexpected text `Harbour Test` as `environment`, expected the id of an environment, or its URL',
        'settings#/flowApiVersion: Unexpected text `2015-01-01` as `flowApiVersion`, expected `2016-11-01`',
      ],
    },
  ],
  check: {
    settings({value, connector}, report) {
      for (const [key, setting] of Object.entries(value)) {
        const kind = Object.hasOwn(KINDS, key) ? KINDS[key] : undefined;
        if (kind === undefined || setting === null || setting === '') continue;
        if (!isKind(setting, kind))
          report(
            `Unexpected ${describe(setting)} as ${quote(key)}, expected ${EXPECTED[kind]}`,
            key,
            {severity: 'warning'},
          );
        else if (kind === 'file')
          checkFile(key, textOf(setting) ?? '', connector.assets.fileNames, report);
      }
    },
  },
};

function isKind(setting: unknown, kind: Kind): boolean {
  if (typeof setting !== 'string') return false;
  if (kind === 'environment') return GUID.test(setting) || isAbsoluteUrl(setting);
  if (kind === 'version') return setting === '2016-11-01';
  return kind !== 'url' || isAbsoluteUrl(setting);
}

/** A path into another folder cannot be looked up here. */
function checkFile(key: string, path: string, fileNames: readonly string[], report: Report): void {
  const name = path.replace(/^\.[/\\]/, '');
  if (/[/\\]/.test(name) || fileNames.includes(name)) return;
  const found = `Unexpected ${quote(key)} ${quote(path)}`;
  report(`${found}, expected the name of a file in the folder`, key);
}
