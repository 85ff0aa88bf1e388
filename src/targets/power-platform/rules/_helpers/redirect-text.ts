/** Whether a readme tells, in one of the usual words, which URL to register for OAuth. */
export function namesRedirect(text: string): boolean {
  return /redirect|callback|reply url/i.test(text);
}
