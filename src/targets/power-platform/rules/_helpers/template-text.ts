/** What the template of the readme says where an author should write, with the mark of a heading or without. */
const TEMPLATE_LINES = [
  /^(Required|Optional)\. \w/,
  /^(#+\s*)?(Title|Your Connector Name|Operation \d|Question \d)$/i,
  /^(Description of operation|Answer to question) \d/i,
  /^(#+\s*)?Publisher:? Publisher's Name/i,
];

export function isTemplateText(line: string): boolean {
  return TEMPLATE_LINES.some(pattern => pattern.test(line.trim()));
}
