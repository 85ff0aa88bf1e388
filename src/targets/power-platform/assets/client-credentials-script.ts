/** Request headers that carry the credentials of the connection to the script, which removes them. */
export const CREDENTIAL_HEADERS = {
  clientId: 'x-connectorsmith-client-id',
  clientSecret: 'x-connectorsmith-client-secret',
} as const;

/** Response header that names the step that failed: `credentials`, `token` or `api`. */
const STEP_HEADER = 'x-connectorsmith-step';

export interface ClientCredentials {
  readonly tokenUrl: string;
  readonly scopes: readonly string[];
  /** Whether users may also sign in another way; then a request without credentials goes on as it is. */
  readonly isOneOfSeveral?: boolean;
  /** The text of `templates/power-platform/script.csx.hbs`. */
  readonly templateText: string;
}

/**
 * Token URL and scopes → the text of a `script.csx` that signs in with the client credentials grant.
 * Without scopes the field is left out. Rejects only when the template itself is broken.
 * Source: RFC 6749 section 4.4; https://learn.microsoft.com/connectors/custom-connectors/write-code
 */
export async function emitClientCredentialsScript(credentials: ClientCredentials): Promise<string> {
  const {default: handlebars} = await import('handlebars');
  const engine = handlebars.create();
  engine.registerHelper('csharpString', csharpString);
  const render = engine.compile(credentials.templateText, {strict: true, noEscape: true});
  return render({
    tokenUrl: credentials.tokenUrl,
    scope: credentials.scopes.filter(scope => scope !== '').join(' '),
    isOneOfSeveral: credentials.isOneOfSeveral ?? false,
    clientIdHeader: CREDENTIAL_HEADERS.clientId,
    clientSecretHeader: CREDENTIAL_HEADERS.clientSecret,
    stepHeader: STEP_HEADER,
  });
}

/** Text → a C# string literal. What is not printable ASCII becomes `\uXXXX`: C# has more line ends than `\n`. */
function csharpString(text: string): string {
  const escaped = text.replace(/["\\]/g, '\\$&').replace(/[^ -~]/g, escapeUnit);
  return `"${escaped}"`;
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`;
}
