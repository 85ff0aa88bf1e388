import type {Diagnostic, Result} from '../../../core/diagnostic.js';
import {failed, succeeded} from '../../../core/diagnostic.js';
import {joinPath} from '../../../core/path.js';
import type {Reader} from '../../../host/host.js';
import type {Pac} from './pac-command.js';

export interface FindPacOptions {
  readonly pacPath?: string | undefined;
  readonly timeoutSeconds?: number | undefined;
  /** The variables in which the user gives secrets to us. */
  readonly secretVariables?: readonly string[];
  /** A dry run needs no pac, only a word about it. */
  readonly isDryRun: boolean;
  readonly version: string;
}

type Finder = Pick<Reader, 'findProgram' | 'environment' | 'platform'>;

/** pac by `--pac-path`, by CONNECTORSMITH_PAC, or through PATH; else how to install it on this system. */
export async function findPac(options: FindPacOptions, reader: Finder): Promise<Result<Pac>> {
  const {environment} = reader;
  const given = options.pacPath ?? (environment['CONNECTORSMITH_PAC'] || undefined);
  const file = await reader.findProgram(given ?? 'pac');
  const pac = (path: string): Pac => ({
    file: path,
    shownAs: given ?? 'pac',
    version: options.version,
    timeoutSeconds: options.timeoutSeconds,
    secrets: secretsIn(environment),
    hiddenVariables: (options.secretVariables ?? []).filter(name => !OWN_VARIABLES.includes(name)),
  });
  if (file !== undefined) return succeeded(pac(file));
  const message = given === undefined ? await missing(reader) : notThere(options);
  const problem = problemOf(message, options.isDryRun ? 'warning' : 'error');
  return options.isDryRun ? succeeded(pac(given ?? 'pac'), [problem]) : failed([problem]);
}

/** Secrets that pac itself reads from the environment, and may show again. */
const OWN_VARIABLES: readonly string[] = [
  'PAC_CLI_SPN_SECRET',
  'PAC_ADO_ID_TOKEN_REQUEST_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
];

function secretsIn(environment: Reader['environment']): string[] {
  return OWN_VARIABLES.map(name => environment[name] ?? '').filter(secret => secret !== '');
}

function notThere({pacPath}: FindPacOptions): string {
  const where = pacPath === undefined ? 'CONNECTORSMITH_PAC' : '`--pac-path`';
  return `Unexpected ${where} that leads to no program, expected the path of pac`;
}

/** https://learn.microsoft.com/power-platform/developer/cli/introduction#install-microsoft-power-platform-cli */
async function missing({findProgram, environment, platform}: Finder): Promise<string> {
  const home = environment[platform === 'win32' ? 'USERPROFILE' : 'HOME'] ?? '';
  const tools = joinPath(home, '.dotnet/tools');
  const isThere = (await findProgram(joinPath(tools, 'pac'))) !== undefined;
  const remedy = isThere
    ? `it is in ${tools}: add that folder to PATH, or give \`--pac-path\``
    : `install it (${INSTALL[platform] ?? INSTALL_ANYWHERE}), or give \`--pac-path\``;
  return `Unexpected PATH without pac, expected the Power Platform CLI: ${remedy}. Making and checking assets need none of it`;
}

const INSTALL_ANYWHERE =
  '`dotnet tool install --global Microsoft.PowerApps.CLI.Tool`, which needs the .NET SDK';

const INSTALL: Readonly<Record<string, string>> = {
  win32: `\`winget install Microsoft.PowerPlatformCLI\`, or ${INSTALL_ANYWHERE}`,
  darwin: `${INSTALL_ANYWHERE} (\`brew install dotnet-sdk\`)`,
};

function problemOf(message: string, severity: Diagnostic['severity']): Diagnostic {
  return {rule: 'pac-missing', severity, file: '', pointer: '', message};
}
