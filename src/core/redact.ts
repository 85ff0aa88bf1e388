const REDACTED = '***';

/** A text without secrets, in whatever form a program may echo them: as they are, in a URL, in JSON or in base64, each as .NET writes it too. */
export function redact(text: string, secrets: readonly string[]): string {
  const forms = [...new Set(secrets.flatMap(formsOf))].sort((a, b) => b.length - a.length);
  return forms.reduce((clean, form) => clean.replaceAll(form, REDACTED), text);
}

/** A secret of blanks would redact every blank; it hides nothing. */
function formsOf(secret: string): string[] {
  if (secret.trim() === '') return [];
  const bytes = Buffer.from(secret);
  const inUrl = encodeURIComponent(bytes.toString());
  const inJson = JSON.stringify(secret).slice(1, -1);
  return [
    secret,
    inUrl,
    inUrl.replace(/[!'()*]/g, hexOf),
    inUrl.replaceAll('%20', '+').replace(/%../g, code => code.toLowerCase()),
    inJson,
    inJson.replaceAll('\\"', '"').replace(/["&'+<>`]|[^ -~]/g, unicodeOf),
    bytes.toString('base64'),
  ];
}

function hexOf(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function unicodeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const SECRET_VALUE = /((?:secret|password)["']?\s*[:=]\s*["'])((?:[^"'\\]|\\.)*)/gi;

/** A line of source without the values of keys and variables that are called a secret; as long as it was. */
export function withoutSecretValues(line: string): string {
  return line.replace(
    SECRET_VALUE,
    (_, before: string, value: string) => before + '*'.repeat(value.length),
  );
}
