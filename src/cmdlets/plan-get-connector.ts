import type {Diagnostic} from '../core/diagnostic.js';
import type {Plan} from '../core/plan.js';
import {usageProblem} from '../core/usage.js';
import type {Reader} from '../host/host.js';
import {connectorDownload} from '../targets/power-platform/pac/connector-download.js';
import {connectorList} from '../targets/power-platform/pac/connector-list.js';
import {planDownload, planList} from '../targets/power-platform/pac/plan-reading.js';
import type {CmdletInput} from './cmdlet.js';
import {findPacFor} from './find-pac.js';
import {checkOutputDirectory} from './output-directory.js';
import {checkConnectorId, checkEnvironment} from './prepare-deployment.js';

interface Options {
  readonly connectorId?: string;
  readonly outputDirectory?: string;
  readonly environment?: string;
  readonly force?: boolean;
}

/** The list of connectors, or one of them as assets. */
export async function planGetConnector(input: CmdletInput, reader: Reader): Promise<Plan> {
  const options: Options = input.options;
  const problems = [...checkCall(options), ...(await checkOutput(options, reader))];
  if (problems.length > 0) return {diagnostics: problems, isUnusable: true};
  const pac = await findPacFor(input, reader);
  if (!pac.value) return {diagnostics: pac.diagnostics};
  const {connectorId, outputDirectory: directory, environment} = options;
  const plan =
    connectorId === undefined || directory === undefined
      ? planList(connectorList(environment, pac.value))
      : planDownload(connectorDownload(connectorId, environment, pac.value), {
          connectorId,
          environment,
          directory,
          platform: reader.platform,
        });
  return {...plan, diagnostics: pac.diagnostics};
}

function checkCall({connectorId, outputDirectory, environment}: Options): Diagnostic[] {
  const isHalf = (connectorId === undefined) !== (outputDirectory === undefined);
  const [given, lacking] =
    connectorId === undefined
      ? ['--output-directory', '--connector-id']
      : ['--connector-id', '--output-directory'];
  return [
    ...(isHalf
      ? [usageProblem(`Unexpected \`${given}\` without \`${lacking}\`, expected both to download`)]
      : []),
    ...checkConnectorId(connectorId),
    ...checkEnvironment(environment),
  ];
}

async function checkOutput({outputDirectory, force}: Options, reader: Reader) {
  if (outputDirectory === undefined) return [];
  const isForced = force === true;
  return [await checkOutputDirectory({directory: outputDirectory, isForced}, reader)].filter(
    problem => problem !== undefined,
  );
}
