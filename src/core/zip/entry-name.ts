/** Names are UTF-8 in zips of today, whatever their flag says; in older ones each byte is a character. */
export function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}

/** With `/` between folders, and without one at its end. */
export function withPlainSlashes(written: string): string {
  return written.replaceAll('\\', '/').replace(/(?<=.)\/$/, '');
}

/** Windows takes 260, and what is done for each part of a name must not take long. */
const LONGEST_NAME = 500;

/** What a name would do on a disk that a careful reader does not allow, in the words of a message. */
export function problemOfName(name: string): string | undefined {
  if (name.length > LONGEST_NAME) return `of ${name.length} characters`;
  if (name === '' || /^(\/|[a-zA-Z]:)/.test(name)) return 'absolute or empty';
  if (name.split('/').some(part => part === '..' || part === '.' || part === '')) {
    return 'with empty parts or with dots that lead elsewhere';
  }
  return /\p{Cc}/u.test(name) ? 'with control characters' : undefined;
}

/** The same for names that one disk or another cannot tell apart; Windows drops dots and spaces at the end. */
export function nameOnDisk(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[. ]+(?=\/|$)/g, '');
}
