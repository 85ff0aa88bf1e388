import {type Diagnostic, hasErrors} from '../core/diagnostic.js';
import {quote, textOf} from '../core/json/value.js';
import type {Plan} from '../core/plan.js';
import {redact} from '../core/redact.js';
import {locateDiagnostics} from '../core/source.js';
import {isUsage, usageProblem} from '../core/usage.js';
import type {Reader} from '../host/host.js';
import {applyIgnores} from '../lint/ignores.js';
import {loadTarget} from '../targets/index.js';
import {buildJob} from '../targets/power-platform/pac/build-job.js';
import type {Job} from '../targets/power-platform/pac/deployment-job.js';
import {isEnvironment, isGuid} from '../targets/power-platform/pac/output.js';
import {secretsIn} from '../targets/power-platform/pac/prepare-documents.js';
import {type Deployment, readDeployment} from '../targets/power-platform/pac/read-deployment.js';
import {asForSolution} from '../targets/power-platform/rules/as-for-solution.js';
import {idleRulesOf, ruleIdsOf, rulesOf} from './check-emitted.js';
import type {CmdletInput} from './cmdlet.js';
import {findPacFor} from './find-pac.js';
import {readSecret} from './read-secret.js';

/** What new-connector and update-connector are given. */
export interface DeploymentOptions {
  readonly customConnectorAssets: string;
  readonly connectorId?: string;
  readonly environment?: string;
  readonly solutionUniqueName?: string;
  readonly stage?: boolean;
  readonly save?: boolean;
}

/** Assets that passed the rules, and what to do with them. */
export interface Prepared {
  readonly job: Job | undefined;
  /** Findings so far; where there is no job, they say why. */
  readonly plan: Plan;
}

/** Reads and checks assets by the ruleset of private connectors, and gets pac, secret and destination together. */
export async function prepareDeployment(
  input: CmdletInput,
  reader: Reader,
  check: (deployment: Deployment) => readonly Diagnostic[],
): Promise<Prepared> {
  const options = input.options as unknown as DeploymentOptions;
  const read = await readDeployment(options.customConnectorAssets, reader);
  const deployment = read.value;
  const secret = await readSecret('client-secret', input.options, reader);
  const found = [
    ...checkCall(options),
    ...secret.diagnostics,
    ...read.diagnostics,
    ...(deployment ? [...checkSettings(options, deployment), ...check(deployment)] : []),
  ];
  const checked = await checkRules(deployment, found, options);
  if (!deployment || hasErrors(checked.diagnostics)) return {job: undefined, plan: checked};
  const pac = await findPacFor(input, reader);
  const job =
    pac.value &&
    buildJob({deployment, pac: pac.value, clientSecret: secret.value, options}, reader);
  const diagnostics = [...checked.diagnostics, ...pac.diagnostics, ...(job?.diagnostics ?? [])];
  return {job: job?.value, plan: {...checked, diagnostics}};
}

/** The findings and those of the rules, with their places. */
async function checkRules(
  deployment: Deployment | undefined,
  found: readonly Diagnostic[],
  {solutionUniqueName}: DeploymentOptions,
): Promise<Plan> {
  if (!deployment) return {diagnostics: found, isUnusable: isUsage(found)};
  const {assets} = deployment;
  const target = await loadTarget('power-platform');
  const ofRules = await target.check(assets, 'custom');
  const idle = idleRulesOf(target, 'custom');
  const kept = applyIgnores(ofRules, assets.sources.values(), ruleIdsOf(target), idle).filter(
    one => !isSaid(one, found),
  );
  const secrets = secretsIn(assets.documents.get('properties')?.value);
  const weighed = solutionUniqueName === undefined ? kept : asForSolution(kept);
  const diagnostics = locateDiagnostics([...found, ...weighed], assets.sources).map(one =>
    withoutSecrets(one, secrets),
  );
  return {diagnostics, rules: rulesOf(target), isUnusable: isUsage(found)};
}

/** What is wrong with a value of settings.json is said once. */
function isSaid({file, pointer}: Diagnostic, found: readonly Diagnostic[]): boolean {
  return found.some(
    one => one.rule === 'deployment' && one.file === file && one.pointer === pointer,
  );
}

/** A finding shows the line that it is about, which may hold a secret. */
function withoutSecrets(diagnostic: Diagnostic, secrets: readonly string[]): Diagnostic {
  const {excerpt, message} = diagnostic;
  const clean = {...diagnostic, message: redact(message, secrets)};
  return excerpt === undefined ? clean : {...clean, excerpt: redact(excerpt, secrets)};
}

function checkCall(options: DeploymentOptions): Diagnostic[] {
  return [
    ...checkConnectorId(options.connectorId),
    ...checkEnvironment(options.environment),
    ...checkSolution(options.solutionUniqueName),
  ];
}

function checkSolution(name: string | undefined): Diagnostic[] {
  if (name === undefined || /^[A-Za-z_]\w*$/.test(name)) return [];
  const message = `Unexpected \`--solution-unique-name\` ${quote(name)}, expected the unique name of a solution (letters, digits, \`_\`), not its display name`;
  return [usageProblem(message)];
}

export function checkConnectorId(id: string | undefined): Diagnostic[] {
  if (id === undefined || isGuid(id)) return [];
  const message = `Unexpected \`--connector-id\` ${quote(id)}, expected Dataverse's GUID, not the \`shared_…\` name: get-connector lists them`;
  return [usageProblem(message)];
}

export function checkEnvironment(environment: string | undefined): Diagnostic[] {
  if (environment === undefined || isEnvironment(environment)) return [];
  const message = `Unexpected \`--environment\` ${quote(environment)}, expected the id of an environment (a GUID) or its https:// address`;
  return [usageProblem(message)];
}

function checkSettings(
  {environment, save}: DeploymentOptions,
  {settings}: Deployment,
): Diagnostic[] {
  if (!settings) return [];
  const problem = (pointer: string, message: string): Diagnostic => {
    return {rule: 'deployment', severity: 'error', file: settings.file, pointer, message};
  };
  const saved = textOf(settings.value['environment']) ?? '';
  const isUnclear = environment === undefined && saved !== '' && !isEnvironment(saved);
  return [
    ...(isUnclear
      ? [
          problem(
            '/environment',
            `Unexpected environment ${quote(saved)}, expected its id (a GUID) or https:// address, or \`--environment\``,
          ),
        ]
      : []),
    ...(save === true && settings.dialect === 'paconn' ? [problem('', PACONN)] : []),
  ];
}

const PACONN =
  'Unexpected `--save` into a settings.json of paconn, expected one of pac: paconn takes the `shared_…` name only';
