import type {Connector} from '../../../core/connector.js';
import {walkDefinition} from '../../../lint/definition/walk.js';
import {severityIn} from '../../../lint/rule.js';
import type {Tools} from '../../target.js';
import {RULES} from '../rules/index.js';
import {type ChecklistCalls, checklistCalls} from './checklist-calls.js';
import {REDIRECT_URLS} from './credentials.js';
import {code, oneLine} from './markdown.js';
import {operationData} from './operations.js';
import type {PublisherKind} from './pull-request-folder.js';
import {hasScript} from './readme-data.js';
import {render} from './render.js';
import {needsApp} from './sign-in-needs.js';
import {type UpdateData, type UpdateFacts, updateData} from './update-data.js';
import type {SolutionPaths} from './upload.js';

/** What is known of a bundle when its checklist is written. */
export interface BundleFacts {
  readonly kind: PublisherKind;
  /** Calls are quoted for its shells. */
  readonly platform: string;
  /** As given in the call. */
  readonly configFile: string;
  readonly outputDirectory: string;
  readonly environmentName: string | undefined;
  readonly against: string | undefined;
  /** Relative to the output directory. */
  readonly folder: string;
  readonly warningCount: number;
  readonly noteCount: number;
  /** Paths of the solutions, as given. */
  readonly solutions: SolutionPaths;
  readonly isIsvStudio: boolean;
  /** Undefined for a new connector, and where nothing was named to compare with. */
  readonly update: UpdateFacts | undefined;
}

/** What `checklist.md.hbs` shows. */
export interface ChecklistData extends ChecklistCalls, UpdateData {
  readonly title: string;
  readonly isVerified: boolean;
  readonly isUpdate: boolean;
  /** Whether the call named something to compare with. */
  readonly hasAgainst: boolean;
  readonly hasScript: boolean;
  readonly ruleset: PublisherKind;
  readonly ruleCount: number;
  readonly warnings: string;
  readonly needsApp: boolean;
  readonly hasOwnRedirect: boolean;
  readonly redirectUrls: readonly string[];
  readonly calls: string;
  readonly hasPackage: boolean;
  readonly isIsvStudio: boolean;
  /** As code. */
  readonly against: string;
  readonly folder: string;
  readonly packageFile: string;
  readonly requestTitle: string;
  readonly branchName: string;
}

/** Connector and what is known of its bundle → CHECKLIST.md: every step to the gallery, done or open. */
export function emitChecklist(
  connector: Connector,
  facts: BundleFacts,
  tools: Pick<Tools, 'readOwnFile'>,
): Promise<string> {
  return render('checklist', checklistData(connector, facts), tools);
}

function checklistData(connector: Connector, facts: BundleFacts): ChecklistData {
  const {kind, warningCount, noteCount, against, update, folder} = facts;
  const isVerified = kind === 'verified';
  return {
    ...updateData(update),
    ...checklistCalls(facts, needsApp(connector)),
    title: oneLine(connector.title),
    isVerified,
    isUpdate: update !== undefined,
    hasAgainst: against !== undefined,
    hasScript: hasScript(connector),
    ruleset: kind,
    ruleCount: RULES.filter(rule => severityIn(rule, kind) !== 'off').length,
    warnings: `${numbered(warningCount, 'warning')}, ${numbered(noteCount, 'note')}`,
    needsApp: needsApp(connector),
    hasOwnRedirect: connector.config.members.oauth2?.redirectMode !== 'Global',
    redirectUrls: REDIRECT_URLS,
    calls: operationCount(connector),
    hasPackage: facts.solutions.connector !== undefined,
    isIsvStudio: facts.isIsvStudio,
    against: code(against ?? ''),
    folder: code(`${folder}/`),
    packageFile: code('upload/ConnectorPackage.zip'),
    requestTitle: code(isVerified ? connector.title : `${connector.title} (Independent Publisher)`),
    branchName: branchName(connector.title),
  };
}

function operationCount({definition}: Connector): string {
  const {length} = operationData(walkDefinition(definition.value));
  return length === 1 ? 'the operation' : `each of the ${length} operations`;
}

function numbered(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A title as git takes it for a branch. */
function branchName(title: string): string {
  const name = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return name === '' ? 'connector' : name;
}
