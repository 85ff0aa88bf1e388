/** The ways to sign in that pac has. */
type PacSignInKind =
  | 'interactive'
  | 'device-code'
  | 'user'
  | 'client-secret'
  | 'certificate'
  | 'github-federated'
  | 'azure-devops-federated'
  | 'managed-identity';

/** What a user may give to sign in; names are those of pac. */
export interface Credentials {
  readonly tenant?: string | undefined;
  readonly applicationId?: string | undefined;
  readonly clientSecret?: string | undefined;
  readonly certificateDiskPath?: string | undefined;
  readonly certificatePassword?: string | undefined;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly deviceCode?: boolean | undefined;
  readonly githubFederated?: boolean | undefined;
  readonly azureDevopsFederated?: boolean | undefined;
  readonly managedIdentity?: boolean | undefined;
}

export type PacSignIn = Credentials & {readonly kind: PacSignInKind};

type Key = keyof Credentials;

/** How a kind is told (`marks`), and what else it needs and may have. */
interface Facts {
  readonly marks: readonly Key[];
  readonly needs: readonly Key[];
  readonly allows: readonly Key[];
}

const KINDS: Readonly<Record<PacSignInKind, Facts>> = {
  interactive: {marks: [], needs: [], allows: ['tenant']},
  'device-code': {marks: ['deviceCode'], needs: [], allows: ['tenant']},
  user: {marks: ['username', 'password'], needs: ['username', 'password'], allows: ['tenant']},
  'client-secret': {marks: ['clientSecret'], needs: ['applicationId', 'tenant'], allows: []},
  certificate: {
    marks: ['certificateDiskPath', 'certificatePassword'],
    needs: ['certificateDiskPath', 'applicationId', 'tenant'],
    allows: ['certificatePassword'],
  },
  'github-federated': {marks: ['githubFederated'], needs: ['applicationId', 'tenant'], allows: []},
  'azure-devops-federated': {
    marks: ['azureDevopsFederated'],
    needs: ['applicationId', 'tenant'],
    allows: [],
  },
  'managed-identity': {marks: ['managedIdentity'], needs: [], allows: []},
};

/** Each key as a user gives it. */
const FLAGS: Readonly<Record<Key, string>> = {
  tenant: '`--tenant`',
  applicationId: '`--application-id`',
  clientSecret: '`--client-secret-env`, `--client-secret-file` or `--client-secret-stdin`',
  certificateDiskPath: '`--certificate-disk-path`',
  certificatePassword: '`--certificate-password-env`, `-file` or `-stdin`',
  username: '`--username`',
  password: '`--password-env`, `--password-file` or `--password-stdin`',
  deviceCode: '`--device-code`',
  githubFederated: '`--github-federated`',
  azureDevopsFederated: '`--azure-devops-federated`',
  managedIdentity: '`--managed-identity`',
};

/** A short name for a message that says what was given: the first of its flags. */
function nameOf(key: Key): string {
  return key === 'clientSecret' || key === 'password' || key === 'certificatePassword'
    ? `\`--${key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}-…\``
    : FLAGS[key];
}

/** The one way to sign in that the flags mean, or everything that is wrong with them. */
export function chooseSignIn(
  given: Credentials,
): PacSignIn | {readonly problems: readonly string[]} {
  const present = (Object.keys(FLAGS) as Key[]).filter(key => isGiven(given[key]));
  const kinds = (Object.keys(KINDS) as PacSignInKind[]).filter(kind =>
    KINDS[kind].marks.some(key => present.includes(key)),
  );
  if (kinds.length > 1) return {problems: [severalWays(kinds, present)]};
  const kind = kinds[0] ?? 'interactive';
  if (kind === 'interactive' && present.includes('applicationId'))
    return {problems: [applicationAlone()]};
  const problems = [...missing(kind, present), ...superfluous(kind, present)];
  return problems.length > 0 ? {problems} : {...given, kind};
}

function isGiven(value: string | boolean | undefined): boolean {
  return value !== undefined && value !== false;
}

function severalWays(kinds: readonly PacSignInKind[], present: readonly Key[]): string {
  const marks = kinds.flatMap(kind => KINDS[kind].marks.filter(key => present.includes(key)));
  return `Unexpected ${marks.map(nameOf).join(' together with ')}, expected one way to sign in`;
}

function applicationAlone(): string {
  const ways: readonly Key[] = [
    'clientSecret',
    'certificateDiskPath',
    'githubFederated',
    'azureDevopsFederated',
  ];
  return `Unexpected \`--application-id\` by itself, expected what proves it: ${ways.map(key => FLAGS[key]).join(', ')}`;
}

function missing(kind: PacSignInKind, present: readonly Key[]): string[] {
  const {marks, needs} = KINDS[kind];
  const reason = marks.filter(key => present.includes(key)).map(nameOf);
  return needs
    .filter(key => !present.includes(key))
    .map(key => `Unexpected ${reason.join(' and ')} without ${FLAGS[key]}, expected both`);
}

function superfluous(kind: PacSignInKind, present: readonly Key[]): string[] {
  const {marks, needs, allows} = KINDS[kind];
  const fitting = [...marks, ...needs, ...allows];
  const reason = marks.filter(key => present.includes(key)).map(nameOf);
  return present
    .filter(key => !fitting.includes(key))
    .map(
      key => `Unexpected ${nameOf(key)} together with ${reason.join(' and ')}, expected it alone`,
    );
}
