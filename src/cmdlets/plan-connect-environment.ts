import type {Diagnostic} from '../core/diagnostic.js';
import type {Command, Plan} from '../core/plan.js';
import {usageProblem} from '../core/usage.js';
import type {Reader} from '../host/host.js';
import {type AuthCreateOptions, authCreate} from '../targets/power-platform/pac/auth-create.js';
import {checkVersion} from '../targets/power-platform/pac/check-version.js';
import {explainFailure, factsOf, hasFailed} from '../targets/power-platform/pac/explain-failure.js';
import {isEnvironment, isGuid} from '../targets/power-platform/pac/output.js';
import {chooseSignIn, type PacSignIn} from '../targets/power-platform/pac/sign-in.js';
import type {CmdletInput} from './cmdlet.js';
import {findPacFor} from './find-pac.js';
import {readSecret} from './read-secret.js';

type Options = Readonly<Record<string, unknown>>;

const NAME_LENGTH = 30;

/** Flags → one sign-in → one call of pac. What is wrong with the flags is said before pac starts. */
export async function planConnectEnvironment(input: CmdletInput, reader: Reader): Promise<Plan> {
  const {options} = input;
  const secrets = await readSecrets(options, reader);
  if (secrets.diagnostics.length > 0) return wrongCall(secrets.diagnostics);
  const signIn = chooseSignIn({...credentialsIn(options, reader), ...secrets.values});
  const problems =
    'problems' in signIn
      ? signIn.problems
      : [
          ...checkSignIn(signIn),
          ...(await checkFile(signIn, reader)),
          ...checkPlace(signIn, reader),
        ];
  const all = [...checkProfile(options), ...problems];
  if ('problems' in signIn || all.length > 0) return wrongCall(all.map(usageProblem));
  const pac = await findPacFor(input, reader);
  if (!pac.value) return {diagnostics: pac.diagnostics};
  const profile = {...profileIn(options), signIn};
  const command = authCreate(profile, pac.value);
  const plan = checkVersion(command, pac.value, () => signInPlan(command, profile, reader));
  return {...plan, diagnostics: [...pac.diagnostics, ...plan.diagnostics]};
}

function wrongCall(diagnostics: readonly Diagnostic[]): Plan {
  return {diagnostics, isUnusable: true};
}

interface Secrets {
  readonly values: Pick<PacSignIn, 'clientSecret' | 'certificatePassword' | 'password'>;
  readonly diagnostics: readonly Diagnostic[];
}

async function readSecrets(options: Options, reader: Reader): Promise<Secrets> {
  const clientSecret = await readSecret('client-secret', options, reader);
  const certificatePassword = await readSecret('certificate-password', options, reader);
  const password = await readSecret('password', options, reader);
  return {
    values: {
      clientSecret: clientSecret.value,
      certificatePassword: certificatePassword.value,
      password: password.value,
    },
    diagnostics: [clientSecret, certificatePassword, password].flatMap(one => one.diagnostics),
  };
}

function credentialsIn(options: Options, {absolutePath}: Reader): Omit<PacSignIn, 'kind'> {
  const {certificateDiskPath, ...given} = options as Omit<PacSignIn, 'kind'>;
  return {
    tenant: given.tenant,
    applicationId: given.applicationId,
    certificateDiskPath: certificateDiskPath && absolutePath(certificateDiskPath),
    username: given.username,
    deviceCode: given.deviceCode,
    githubFederated: given.githubFederated,
    azureDevopsFederated: given.azureDevopsFederated,
    managedIdentity: given.managedIdentity,
  };
}

function profileIn(options: Options): Omit<AuthCreateOptions, 'signIn'> {
  const {name, cloud, environment, url} = options as Record<string, string | undefined>;
  return {name, cloud, environment: environment ?? url};
}

/** https://learn.microsoft.com/power-platform/developer/cli/reference/auth#pac-auth-create */
function checkProfile(options: Options): string[] {
  const {name, environment, url, tenant} = options as Record<string, string | undefined>;
  const problems: string[] = [];
  if (name !== undefined && (name.trim() === '' || name.length > NAME_LENGTH))
    problems.push(
      `Unexpected \`--name\` of ${name.length} characters, expected 1 to ${NAME_LENGTH}`,
    );
  if (environment !== undefined && url !== undefined && environment !== url)
    problems.push('Unexpected `--url` together with another `--environment`, expected one of them');
  if (url !== undefined && !isEnvironment(url))
    problems.push('Unexpected `--url`, expected an address that begins with https://');
  if (tenant !== undefined && !/^\w[\w.-]*$/.test(tenant))
    problems.push('Unexpected `--tenant`, expected the id or the domain of a tenant');
  return [...problems, ...flagsLike({'--name': name, '--environment': environment})];
}

function checkSignIn({applicationId, username, certificatePassword}: PacSignIn): string[] {
  const isWrong = applicationId !== undefined && !isGuid(applicationId);
  const problem = 'Unexpected `--application-id`, expected the GUID of an application (client id)';
  const values = {'--username': username, '--certificate-password-…': certificatePassword};
  return [...(isWrong ? [problem] : []), ...flagsLike(values)];
}

/** pac takes such a value for a flag: powerplatform-build-tools 206. */
function flagsLike(values: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(values)
    .filter(([, value]) => value?.startsWith('-'))
    .map(
      ([flag]) =>
        `Unexpected value of \`${flag}\` that begins with \`-\`, expected another: pac takes it for a flag`,
    );
}

async function checkFile({certificateDiskPath}: PacSignIn, {readFile}: Reader): Promise<string[]> {
  if (certificateDiskPath === undefined || (await readFile(certificateDiskPath))) return [];
  return ['Unexpected `--certificate-disk-path` without a file there, expected the path of one'];
}

/** What a sign-in needs of the place where it happens. */
function checkPlace({kind}: PacSignIn, {isAttended, environment}: Reader): string[] {
  const isMachine = !isAttended || !['', '0', 'false'].includes(environment['CI'] ?? '');
  if (kind === 'interactive') return isMachine ? [UNATTENDED] : [];
  const job = JOBS[kind];
  return job === undefined || environment[job.variable] ? [] : [job.problem];
}

/** What pac asks for the identity of a job, by the kind of sign-in. */
const JOBS: Readonly<Record<string, {readonly variable: string; readonly problem: string}>> = {
  'github-federated': {
    variable: 'ACTIONS_ID_TOKEN_REQUEST_URL',
    problem:
      'Unexpected place for `--github-federated`, expected a GitHub job with `permissions: id-token: write` (it has ACTIONS_ID_TOKEN_REQUEST_URL)',
  },
  'azure-devops-federated': {
    variable: 'PAC_ADO_ID_TOKEN_REQUEST_URL',
    problem:
      'Unexpected place for `--azure-devops-federated`, expected an Azure DevOps job with PAC_ADO_ID_TOKEN_REQUEST_URL (the OIDC request address of the service connection) and PAC_ADO_ID_TOKEN_REQUEST_TOKEN (System.AccessToken) in its environment',
  },
};

const UNATTENDED =
  'Unexpected interactive sign-in where nobody sits at a terminal, expected another way: `--device-code`, `--application-id` and `--tenant` with `--client-secret-env`, `--certificate-disk-path`, `--github-federated` or `--azure-devops-federated`, or `--managed-identity`';

function signInPlan(command: Command, profile: AuthCreateOptions, reader: Reader): Plan {
  const {name, environment, signIn} = profile;
  const called = name === undefined ? 'The profile' : `Profile ${name}`;
  const place = environment === undefined ? "the tenant's default environment" : environment;
  return {
    diagnostics: [],
    run: [command],
    andThen: outcome => {
      if (hasFailed(outcome))
        return {diagnostics: [explainFailure(outcome)], result: factsOf(outcome)};
      return {
        diagnostics: [],
        text: `${called} is signed in to ${place}`,
        result: {
          profile: name ?? null,
          environment: environment ?? null,
          signIn: signIn.kind,
          ...factsOf(outcome),
        },
        next: nextSteps(signIn, reader),
      };
    },
  };
}

function nextSteps({kind}: PacSignIn, {platform, isAttended}: Reader): string[] {
  const keep =
    'Give the secret to later commands in the variable PAC_CLI_SPN_SECRET: pac cannot always keep it here.';
  const isKept = platform === 'win32' && isAttended;
  return [
    ...(kind === 'client-secret' && !isKept ? [keep] : []),
    'connectorsmith new-connector --custom-connector-assets <folder>',
  ];
}
