import type {Connector} from '../../../core/connector.js';
import {walkDefinition} from '../../../lint/definition/walk.js';
import {severityIn} from '../../../lint/rule.js';
import type {Tools} from '../../target.js';
import {RULES} from '../rules/index.js';
import {needsApp, REDIRECT_URLS} from './credentials.js';
import {code, oneLine} from './markdown.js';
import {operationData} from './operations.js';
import type {PublisherKind} from './pull-request-folder.js';
import {render} from './render.js';
import type {SolutionPaths} from './upload.js';

/** What is known of a bundle when its checklist is written. */
export interface BundleFacts {
  readonly kind: PublisherKind;
  /** As given in the call. */
  readonly configFile: string;
  readonly outputDirectory: string;
  readonly environmentName: string | undefined;
  /** Relative to the output directory. */
  readonly folder: string;
  readonly warningCount: number;
  readonly noteCount: number;
  /** Paths of the solutions, as given. */
  readonly solutions: SolutionPaths;
  readonly isIsvStudio: boolean;
}

/** What `checklist.md.hbs` shows. */
export interface ChecklistData {
  readonly title: string;
  readonly isVerified: boolean;
  readonly ruleset: PublisherKind;
  readonly ruleCount: number;
  readonly warnings: string;
  readonly needsApp: boolean;
  readonly hasOwnRedirect: boolean;
  readonly redirectUrls: readonly string[];
  readonly operationCount: number;
  readonly hasPackage: boolean;
  readonly isIsvStudio: boolean;
  /** Paths and calls as code. */
  readonly folder: string;
  readonly packageFile: string;
  readonly requestTitle: string;
  readonly testCall: string;
  readonly assetsCall: string;
  readonly createCall: string;
  readonly copyCall: string;
  readonly bundleCall: string;
  /** The call that made the bundle, for the next time. */
  readonly againCall: string;
  readonly packageCall: string;
}

/** Connector and what is known of its bundle → CHECKLIST.md: every step to the gallery, done or open. */
export function emitChecklist(
  connector: Connector,
  facts: BundleFacts,
  tools: Pick<Tools, 'readOwnFile'>,
): Promise<string> {
  return render('checklist', checklistData(connector, facts), tools);
}

export function checklistData(connector: Connector, facts: BundleFacts): ChecklistData {
  const {kind, warningCount, noteCount} = facts;
  const isVerified = kind === 'verified';
  return {
    title: oneLine(connector.title),
    isVerified,
    ruleset: kind,
    ruleCount: RULES.filter(rule => severityIn(rule, kind) !== 'off').length,
    warnings: `${numbered(warningCount, 'warning')}, ${numbered(noteCount, 'note')}`,
    needsApp: needsApp(connector),
    hasOwnRedirect: connector.config.members.oauth2?.redirectMode !== 'Global',
    redirectUrls: REDIRECT_URLS,
    operationCount: operationData(walkDefinition(connector.definition.value)).length,
    hasPackage: facts.solutions.connector !== undefined,
    isIsvStudio: facts.isIsvStudio,
    requestTitle: code(isVerified ? connector.title : `${connector.title} (Independent Publisher)`),
    ...callsOf(facts),
  };
}

function callsOf(facts: BundleFacts) {
  const {configFile, outputDirectory, environmentName, folder} = facts;
  const config = `--config-file ${shellWord(configFile)}`;
  const environment =
    environmentName === undefined ? '' : ` --environment-name ${shellWord(environmentName)}`;
  const out = shellWord(outputDirectory);
  const bundle = `connectorsmith new-certification-bundle ${config} --output-directory ${out}${environment}`;
  const studio = facts.isIsvStudio ? ' --isv-studio' : '';
  const files = shellWord(`${outputDirectory}/${folder}`);
  const packageFile = shellWord(`${outputDirectory}/upload/ConnectorPackage.zip`);
  return {
    folder: code(`${folder}/`),
    packageFile: code('upload/ConnectorPackage.zip'),
    testCall: code(`connectorsmith test-connector ${files} --ruleset ${facts.kind}`),
    assetsCall: code(
      `connectorsmith new-connector-config ${config} --output-directory assets${environment}`,
    ),
    createCall: code('connectorsmith new-connector --custom-connector-assets assets'),
    copyCall: code(`cp -R ${files} ${shellWord(folder.slice(0, folder.indexOf('/')))}/`),
    bundleCall: code(`${bundle}${solutionFlags(EXAMPLE)} --force`),
    againCall: code(`${bundle}${solutionFlags(facts.solutions)}${studio} --force`),
    packageCall: code(`connectorsmith test-certification-package ${packageFile}`),
  };
}

const EXAMPLE: SolutionPaths = {connector: 'connector.zip', flow: 'flow.zip', plugin: undefined};

function solutionFlags(paths: SolutionPaths): string {
  return (['connector', 'flow', 'plugin'] as const)
    .flatMap(kind =>
      paths[kind] === undefined ? [] : ` --${kind}-solution ${shellWord(paths[kind])}`,
    )
    .join('');
}

function numbered(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A word as every common shell takes it. */
function shellWord(word: string): string {
  return /^[\w./\\:@=+-]+$/.test(word) ? word : `"${word.replace(/["\\$`]/g, '\\$&')}"`;
}
