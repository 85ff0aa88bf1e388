/** A failure that is known, how it is told in any language of pac, and what helps. */
export interface Hint {
  /** Codes and names first: pac translates its sentences. */
  readonly when: RegExp;
  readonly hint: string;
}

/** Sources: pac's documentation, and issues of microsoft/powerplatform-build-tools by number. */
const HINTS: readonly Hint[] = [
  {
    // 728
    when: /AuthProfileSpnSecretNotFound/i,
    hint: 'pac could not keep the secret of the service principal: give it to every later command in the variable PAC_CLI_SPN_SECRET',
  },
  {
    when: /no (auth )?profiles were found|pac auth create/i,
    hint: 'sign in first: connectorsmith connect-environment',
  },
  {
    when: /no (default )?(environment|organization) (is )?(selected|set)|ActiveOrganization/i,
    hint: 'the profile has no environment: give `--environment`, or sign in again with it',
  },
  {
    // powerplatform-vscode 865, powerplatform-build-tools 956
    when: /unable to validate connection|value passed to '--environment' is invalid/i,
    hint: 'pac could not reach the environment: check its address, that this account or application is a user of it, and that pac is up to date',
  },
  {
    when: /valid guid/i,
    hint: "the id is Dataverse's GUID, not the `shared_…` name: connectorsmith get-connector lists them",
  },
  {
    // 823
    when: /settings file is not in the expected format/i,
    hint: 'its `connectorId` must be null or a GUID',
  },
  {
    // 441
    when: /OpenApi 3 version/i,
    hint: 'the platform takes Swagger 2.0 only: name a definition of that version',
  },
  {
    when: /InvalidScriptDefinitionUrlWithNonNullOperations/i,
    hint: '`scriptOperations` needs a script: name it in settings.json, or take `scriptOperations` out of apiProperties.json',
  },
  {
    when: /unassigned function app/i,
    hint: 'the service has no room for scripts in this region at the moment: try again later',
  },
  {
    when: /^(?!.*unassigned function app).*CustomScriptProvisioningFailed/is,
    hint: 'the service often fails while it sets up a script: try again; new-connector has `--stage` to create first and add the script then',
  },
  {
    when: /\b502\b|Bad Gateway/i,
    hint: 'the service did not answer in time, and may still finish: look with get-connector before you try again; with a script, new-connector has `--stage`',
  },
  {
    when: /HttpClient\.Timeout|TaskCanceled|timed out|\b00:30:00\b/i,
    hint: 'pac gave up waiting, and the service may still finish (it takes long over scripts): look with get-connector before you try again',
  },
  {
    // 1152
    when: /occur+ed while reading secret/i,
    hint: 'the client secret in apiProperties.json must be the secret itself, given with `--client-secret-env`',
  },
  {
    when: /import failed: file not found/i,
    hint: 'pac did not find a file that it was given: check `apiDefinition`, `apiProperties`, `icon` and `script` in settings.json',
  },
  {
    when: /\bname\b.*\b(letters|alphanumeric)\b/i,
    hint: 'pac makes the name from `info.title`: begin it with a letter or digit, and use no others but spaces',
  },
  {
    when: /stackOwner/,
    hint: 'take `stackOwner` out of apiProperties.json: it belongs to certification only',
  },
  {
    when: /on-?behalf-?of/i,
    hint: 'only one connector in an environment may sign in on behalf of users to the same resource',
  },
  {when: /AADSTS7000215/, hint: 'the client secret is wrong: give its value, not its id'},
  {when: /AADSTS7000222/, hint: 'the client secret has expired: make a new one'},
  {when: /AADSTS700016/, hint: 'the application is not in this tenant: check `--tenant`'},
  {
    when: /AADSTS5007[69]/,
    hint: 'a user with multi-factor sign-in needs `--device-code`, or an application',
  },
  {
    when: /AADSTS70021|AADSTS700213/,
    hint: 'no federated credential fits this job: add its subject to the application',
  },
  {when: /xdg-open/i, hint: 'there is no browser here: use `--device-code`'},
  {
    when: /(unrecognized|unknown|invalid|not a valid) (argument|option|flag|command)/i,
    hint: 'this pac may be too old for what it was asked: update it',
  },
];

/** What helps against what pac said, each hint once. */
export function hintsFor(said: string): string[] {
  return HINTS.filter(({when}) => when.test(said)).map(({hint}) => hint);
}

/** Failures after which it helps to create without the script and to add it afterwards. */
export function isScriptFailure(said: string): boolean {
  return /CustomScriptProvisioningFailed|\b502\b|Bad Gateway/i.test(said);
}
