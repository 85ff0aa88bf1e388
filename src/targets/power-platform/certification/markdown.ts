/** A text of a definition as one line of Markdown: no headings, no lists, no HTML. */
export function oneLine(text: string): string {
  const line = text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
  return line.replace(/^(#+|[-+*]|~~~|```)/, '\\$1').replace(/^(\d+)([.)] )/, '$1\\$2');
}

/** A line that ends as a sentence does. */
export function asSentence(line: string): string {
  return line === '' || /[.!?]$/.test(line) ? line : `${line}.`;
}

/** A text of a definition as the cell of a table. */
export function cell(text: string): string {
  return oneLine(text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('`', '\\`'));
}

/** A value as code in a line. */
export function code(text: string): string {
  return exactCode(text.replace(/\s+/g, ' ').trim());
}

/** A call as code in a line, to be pasted as it is: whatever backticks it has, the marks around it are longer. */
export function exactCode(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const mark = '`'.repeat(Math.max(0, ...runs.map(run => run.length)) + 1);
  const space = /^`|`$/.test(text) ? ' ' : '';
  return mark + space + text.replace(/\p{Cc}+/gu, ' ') + space + mark;
}
