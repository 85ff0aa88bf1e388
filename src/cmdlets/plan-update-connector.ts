import {hasErrors} from '../core/diagnostic.js';
import type {Plan} from '../core/plan.js';
import type {Reader} from '../host/host.js';
import {planUpdate} from '../targets/power-platform/pac/plan-update.js';
import type {CmdletInput} from './cmdlet.js';
import {type DeploymentOptions, prepareDeployment} from './prepare-deployment.js';

/** Checked assets → `pac connector update` of the right connector, and what its end means. */
export async function planUpdateConnector(input: CmdletInput, reader: Reader): Promise<Plan> {
  const options = input.options as unknown as DeploymentOptions;
  const {job, plan} = await prepareDeployment(input, reader, () => []);
  if (!job || hasErrors(plan.diagnostics)) return plan;
  return {...planUpdate(job, options.connectorId), ...plan};
}
