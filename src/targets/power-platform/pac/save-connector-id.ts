import {printJson} from '../../../core/json/print.js';
import {endOfString} from '../../../core/json/scan.js';
import {isObject} from '../../../core/json/value.js';
import {baseName} from '../../../core/path.js';
import type {Source} from '../../../core/source.js';
import {FILE_NAMES} from '../assets/roles.js';
import {settingsOf} from '../assets/settings.js';
import {type Deployment, keyIn} from './read-deployment.js';

const KEY = 'connectorId';

/** settings.json with the id of the connector: all else as its author wrote it; a new one where there is none. */
export function saveConnectorId(
  {assets, settings}: Deployment,
  connectorId: string,
): {readonly name: string; readonly text: string} {
  if (!settings) return {name: FILE_NAMES.settings, text: newSettings(assets, connectorId)};
  return {
    name: baseName(settings.file),
    text: withId(settings.source, JSON.stringify(connectorId)),
  };
}

function withId({text, value, locate}: Source, printed: string): string {
  const members = isObject(value) ? value : {};
  const key = keyIn(members, KEY);
  if (key === undefined) return withNewMember(text, printed, members);
  const known = members[key];
  const at = locate([`/${key}`]).get(`/${key}`) ?? 0;
  const end = typeof known === 'string' ? endOfString(text, at) + 1 : at + String(known).length;
  return text.slice(0, at) + printed + text.slice(end);
}

/** As the first member, where pac has it too, with the white space of the next one. */
function withNewMember(text: string, printed: string, value: object): string {
  const open = text.indexOf('{') + 1;
  const space = /^\s*/.exec(text.slice(open))?.[0] ?? '';
  const isEmpty = Object.keys(value).length === 0;
  const inserted = `${isEmpty ? '' : space}"${KEY}": ${printed}${isEmpty ? '' : ','}`;
  return text.slice(0, open) + inserted + text.slice(open);
}

function newSettings({documents}: Deployment['assets'], connectorId: string): string {
  return printJson(settingsOf(role => documents.get(role)?.name, {connectorId}));
}
