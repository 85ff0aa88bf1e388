const REDACTED = '***';

/** A text without secrets, in whatever form a program may echo them: as they are, in a URL, in JSON or in base64. */
export function redact(text: string, secrets: readonly string[]): string {
  const forms = [...new Set(secrets.flatMap(formsOf))].sort((a, b) => b.length - a.length);
  return forms.reduce((clean, form) => clean.replaceAll(form, REDACTED), text);
}

/** A secret of blanks would redact every blank; it hides nothing. */
function formsOf(secret: string): string[] {
  if (secret.trim() === '') return [];
  const bytes = Buffer.from(secret);
  return [
    secret,
    encodeURIComponent(bytes.toString()),
    JSON.stringify(secret).slice(1, -1),
    bytes.toString('base64'),
  ];
}
