/** Whether a text is an absolute http or https URL with a host, written without spaces. */
export function isAbsoluteUrl(text: string): boolean {
  return /^https?:\/\/[^\s/?#]+[^\s]*$/i.test(text) && URL.canParse(text);
}
