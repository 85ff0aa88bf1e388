import {objectOf, textOf} from '../../../core/json/value.js';
import type {Outcome, Plan} from '../../../core/plan.js';
import type {ConnectorFiles, Destination} from './connector-files.js';
import {factsOf} from './explain-failure.js';
import type {Pac} from './pac-command.js';
import {portalLink, stepsAfterCreation, stepsAfterUpdate} from './portal.js';
import type {Deployment} from './read-deployment.js';
import {saveConnectorId} from './save-connector-id.js';

/** Everything that sending a connector needs. */
export interface Job {
  readonly deployment: Deployment;
  readonly pac: Pac;
  readonly destination: Destination;
  /** All files, and the same without the script where there is one. */
  readonly whole: ConnectorFiles;
  readonly withoutScript: ConnectorFiles | undefined;
  /** Whether a client secret is among what is sent. */
  readonly isSecretSent: boolean;
  /** Whether the id goes into settings.json. */
  readonly isSaved: boolean;
}

export function titleOf({deployment}: Job): string {
  return deployment.assets.title;
}

/** What is told after success, and the id that is kept. */
export function donePlan(
  job: Job,
  connectorId: string,
  {verb, outcome}: {readonly verb: 'Created' | 'Updated'; readonly outcome: Outcome},
): Plan {
  const steps = verb === 'Created' ? stepsAfterCreation : stepsAfterUpdate;
  const link = portalLink(job.destination.environment);
  const properties = objectOf(objectOf(documentValue(job, 'properties'))['properties']);
  return {
    diagnostics: [],
    text: `${verb} connector ${titleOf(job)}: ${connectorId}\n${link}`,
    result: {...resultOf(job, connectorId), ...factsOf(outcome)},
    next: steps(properties, {link, isSecretSent: job.isSecretSent}),
    ...savePart(job, connectorId),
  };
}

export function resultOf(job: Job, connectorId: string): Readonly<Record<string, unknown>> {
  const environment = job.destination.environment ?? null;
  return {connectorId, environment, portal: portalLink(job.destination.environment)};
}

/** settings.json with the id, where it was asked for and is not there yet. */
export function savePart(job: Job, connectorId: string): Pick<Plan, 'write'> {
  const {deployment, isSaved} = job;
  const known = textOf(deployment.settings?.value['connectorId']);
  if (!isSaved || known?.toLowerCase() === connectorId.toLowerCase()) return {};
  const {name, text} = saveConnectorId(deployment, connectorId);
  const files = new Map([[name, text]]);
  return {write: {directory: deployment.assets.folder, files}};
}

function documentValue({deployment}: Job, role: string): unknown {
  return deployment.assets.documents.get(role)?.value;
}
