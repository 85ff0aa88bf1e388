import type {Diagnostic} from '../core/diagnostic.js';
import {hasErrors} from '../core/diagnostic.js';
import {quote, textOf} from '../core/json/value.js';
import type {Plan} from '../core/plan.js';
import type {Reader} from '../host/host.js';
import {checkSolutionName} from '../targets/power-platform/pac/build-job.js';
import {isGuid} from '../targets/power-platform/pac/output.js';
import {planCreation} from '../targets/power-platform/pac/plan-creation.js';
import type {Deployment} from '../targets/power-platform/pac/read-deployment.js';
import type {CmdletInput} from './cmdlet.js';
import {type DeploymentOptions, prepareDeployment} from './prepare-deployment.js';

/** Checked assets → `pac connector create`, and what its end means. */
export async function planNewConnector(input: CmdletInput, reader: Reader): Promise<Plan> {
  const options = input.options as unknown as DeploymentOptions;
  const {job, plan} = await prepareDeployment(input, reader, deployment => [
    ...checkSaved(deployment),
    ...checkSolutionName(deployment, options.solutionUniqueName),
  ]);
  if (!job || hasErrors(plan.diagnostics)) return plan;
  return {...planCreation(job, options.stage === true), ...plan};
}

/** A connector that has an id already would be made twice. pac knows nothing of the ids of paconn. */
function checkSaved({settings}: Deployment): Diagnostic[] {
  const id = textOf(settings?.value['connectorId']) ?? '';
  const isTaken = isGuid(id);
  if (!settings || !(isTaken || id.startsWith('shared_'))) return [];
  const remedy = isTaken
    ? 'update that one with update-connector, or take the id out'
    : 'that connector stays, and one more is made';
  const message = `Unexpected connectorId ${quote(id)}, expected null for a new connector: ${remedy}`;
  const severity = isTaken ? 'error' : 'warning';
  return [{rule: 'deployment', severity, file: settings.file, pointer: '/connectorId', message}];
}
