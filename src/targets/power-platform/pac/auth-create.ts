import type {Command} from '../../../core/plan.js';
import {type Pac, pacCommand, wordsOf} from './pac-command.js';
import type {PacSignIn} from './sign-in.js';

/** A person may need a while to sign in. */
const ATTENDED_SECONDS = 900;
const UNATTENDED_SECONDS = 300;

export interface AuthCreateOptions {
  readonly signIn: PacSignIn;
  readonly name?: string | undefined;
  readonly cloud?: string | undefined;
  readonly environment?: string | undefined;
}

/**
 * `pac auth create` for one sign-in. pac takes a secret on its command line and in no other way: it is there for
 * this one call, and printed nowhere. PAC_CLI_SPN_SECRET is what pac looks into where it cannot keep the secret.
 */
export function authCreate(options: AuthCreateOptions, pac: Pac): Command {
  const {signIn, name, cloud, environment} = options;
  const secrets = [signIn.clientSecret, signIn.certificatePassword, signIn.password];
  const isAttended = signIn.kind === 'interactive' || signIn.kind === 'device-code';
  return pacCommand(pac, {
    args: [
      ...['auth', 'create'],
      ...wordsOf({'--name': name, '--cloud': cloud, '--environment': environment}),
      ...signInWords(signIn),
    ],
    env: signIn.clientSecret === undefined ? {} : {PAC_CLI_SPN_SECRET: signIn.clientSecret},
    secrets: secrets.filter(secret => secret !== undefined),
    timeoutSeconds: isAttended ? ATTENDED_SECONDS : UNATTENDED_SECONDS,
    ...(isAttended ? {shows: 'always'} : {}),
  });
}

function signInWords(signIn: PacSignIn): string[] {
  return wordsOf({
    '--tenant': signIn.tenant,
    '--applicationId': signIn.applicationId,
    '--clientSecret': asValue(signIn.clientSecret),
    '--certificateDiskPath': signIn.certificateDiskPath,
    '--certificatePassword': signIn.certificatePassword,
    '--username': signIn.username,
    '--password': asValue(signIn.password),
    '--deviceCode': signIn.kind === 'device-code',
    '--githubFederated': signIn.kind === 'github-federated',
    '--azureDevOpsFederated': signIn.kind === 'azure-devops-federated',
    '--managedIdentity': signIn.kind === 'managed-identity',
  });
}

/** pac takes a value that begins with `-` for a flag; it reads this form of these two as well. */
function asValue(secret: string | undefined): string | undefined {
  if (!secret?.startsWith('-')) return secret;
  return `data:text/plain;base64,${Buffer.from(secret).toString('base64')}`;
}
