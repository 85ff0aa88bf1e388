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

/** A connector that has an id already would be made twice. */
function checkSaved({settings}: Deployment): Diagnostic[] {
  const id = textOf(settings?.value['connectorId']);
  if (!settings || id === undefined || !isGuid(id)) return [];
  const message = `Unexpected connectorId ${quote(id)}, expected null for a new connector: update that one with update-connector, or take the id out`;
  return [
    {rule: 'deployment', severity: 'error', file: settings.file, pointer: '/connectorId', message},
  ];
}
