/** Words as the user types them into a shell: in POSIX shells, or on Windows in both PowerShell and cmd where that is possible. */
export function quoteWords(words: readonly string[], platform: string): string {
  return words.map(platform === 'win32' ? quoteForWindows : quoteForPosix).join(' ');
}

function quoteForPosix(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** Double quotes mean the same in PowerShell and cmd, as long as nothing inside is special to one of them. PowerShell takes typographic quotes for plain ones. */
function quoteForWindows(word: string): string {
  if (/^[\w+=:./\\-]+$/.test(word)) return word;
  return /["$`%!“”„]/.test(word) ? `'${word.replace(/['‘’‚‛]/g, '$&$&')}'` : `"${word}"`;
}
