import type {Connector} from '../../../core/connector.js';
import {type JsonObject, objectOf, textOf} from '../../../core/json/value.js';
import {walkDefinition} from '../../../lint/definition/walk.js';
import type {Tools} from '../../target.js';
import {README_SECTIONS} from '../rules/_helpers/find-section.js';
import {CLIENT_ID_PLACEHOLDER, credentialsData} from './credentials.js';
import {code, oneLine} from './markdown.js';
import {type OperationData, operationData} from './operations.js';
import {render} from './render.js';
import {sectionBody} from './section-body.js';
import {needsApp} from './sign-in-needs.js';
import type {Texts} from './texts.js';

/** What `readme.md.hbs` shows. */
export interface ReadmeData {
  readonly title: string;
  readonly description: string;
  readonly publisher: string;
  readonly operations: readonly OperationData[];
  readonly prerequisites: string;
  readonly credentials: string;
  readonly gettingStarted: string;
  readonly knownIssues: string;
  readonly faq: string;
  readonly deployment: string;
  readonly needsApp: boolean;
  readonly hasOwnRedirect: boolean;
  readonly placeholder: string;
  /** The call that makes the connector from the files of the folder. */
  readonly call: string;
}

export interface ReadmeRequest {
  readonly texts: Texts;
  /** The connection parameters as emitted, by way to sign in. */
  readonly parameterSets: readonly JsonObject[];
  readonly hasIcon: boolean;
}

/** Connector and the author's texts → readme.md, with the headings of the repository's template in their order. */
export async function emitReadme(
  connector: Connector,
  {texts, parameterSets, hasIcon}: ReadmeRequest,
  tools: Pick<Tools, 'readOwnFile'>,
): Promise<string> {
  const credentials = await readmeCredentials(connector, {texts, parameterSets}, tools);
  return render('readme', readmeData(connector, {...texts, credentials}, hasIcon), tools);
}

/** The author's own words, or what the sign-in tells; the steps to register an app never lack. */
async function readmeCredentials(
  connector: Connector,
  {texts: {credentials}, parameterSets}: Pick<ReadmeRequest, 'texts' | 'parameterSets'>,
  tools: Pick<Tools, 'readOwnFile'>,
): Promise<string> {
  const isComplete = !needsApp(connector) || /redirect|callback/i.test(credentials);
  if (credentials !== '' && isComplete) return credentials;
  const data = credentialsData(connector, {
    hasSteps: true,
    hasWays: credentials === '',
    parameterSets,
  });
  const derived = await render('credentials', data, tools);
  return credentials === '' ? derived : `${credentials}\n\n${derived}`;
}

function readmeData(connector: Connector, texts: Texts, hasIcon: boolean): ReadmeData {
  const {title, config, definition} = connector;
  return {
    title: oneLine(title),
    description: oneLine(textOf(objectOf(definition.value['info'])['description']) ?? ''),
    publisher: oneLine(config.members.publisher ?? ''),
    operations: operationData(walkDefinition(definition.value)),
    prerequisites: sectionBody(texts.prerequisites, README_SECTIONS.prerequisites),
    credentials: sectionBody(texts.credentials, README_SECTIONS.credentials),
    gettingStarted: sectionBody(texts.gettingStarted, README_SECTIONS.started),
    knownIssues: sectionBody(texts.knownIssues, README_SECTIONS.issues),
    faq: sectionBody(texts.faq, README_SECTIONS.questions),
    deployment: sectionBody(texts.deployment, README_SECTIONS.deployment),
    needsApp: needsApp(connector),
    hasOwnRedirect: config.members.oauth2?.redirectMode !== 'Global',
    placeholder: code(CLIENT_ID_PLACEHOLDER),
    call: createCall(hasIcon, hasScript(connector)),
  };
}

/** Whether the folder has a script: the author's, or the one that client credentials need. */
export function hasScript({script, signInWays}: Connector): boolean {
  return script !== undefined || signInWays.flat().some(({kind}) => kind === 'client-credentials');
}

function createCall(hasIcon: boolean, isScripted: boolean): string {
  return [
    'pac connector create',
    '--api-definition-file apiDefinition.swagger.json',
    '--api-properties-file apiProperties.json',
    ...(hasIcon ? ['--icon-file icon.png'] : []),
    ...(isScripted ? ['--script-file script.csx'] : []),
  ].join(' ');
}
