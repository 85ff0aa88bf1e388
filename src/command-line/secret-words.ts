/**
 * Why a call is refused that has a secret among its words, where everybody who lists processes can read it; undefined
 * where it has none. Our own flags, pac's and PowerShell's spellings of them. The message never repeats a value.
 */
export function findSecretWord(words: readonly string[]): string | undefined {
  const flag = words.map(flagWithSecret).find(one => one !== undefined);
  if (flag === undefined) return undefined;
  const name = `--${flag === '--secret' ? 'client-secret' : flag.replace(/^-+/, '')}`;
  return `Unexpected secret as a word of the call, expected \`${name}-env\`, \`${name}-file\` or \`${name}-stdin\`: anybody on this machine can read the words`;
}

const SECRETS = ['client-secret', 'certificate-password', 'password', 'secret'];

/** `--client-secret`, `-ClientSecret:…`, `--password=…`, and `--client-secret-stdin=…`, which takes no value. */
function flagWithSecret(word: string): string | undefined {
  const [, given = '', hasValue] = /^--?([A-Za-z][A-Za-z-]*)([=:])?/.exec(word) ?? [];
  const plain = given.toLowerCase().replaceAll('-', '');
  const name = SECRETS.find(secret => {
    const itself = secret.replaceAll('-', '');
    return plain === itself || (plain === `${itself}stdin` && hasValue !== undefined);
  });
  return name && `--${name}`;
}
