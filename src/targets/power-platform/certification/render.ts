import type {Tools} from '../../target.js';
import {outsideOfCode} from '../rules/_helpers/fenced-code.js';

export type TemplateName = 'readme' | 'intro' | 'credentials' | 'checklist';

/** Template and data → Markdown. A name that the data lacks is an error of ours; nothing is escaped. */
export async function render(
  name: TemplateName,
  data: object,
  tools: Pick<Tools, 'readOwnFile'>,
): Promise<string> {
  const bytes = await tools.readOwnFile(`templates/power-platform/${name}.md.hbs`);
  const {default: handlebars} = await import('handlebars');
  const template = handlebars
    .create()
    .compile(new TextDecoder().decode(bytes), {strict: true, noEscape: true});
  return tidy(template(data));
}

/** Sections that were left out leave empty lines behind; those in an author's code are meant. */
function tidy(markdown: string): string {
  const lines = markdown.split('\n');
  const isProse = outsideOfCode(lines);
  const isSpare = (index: number) =>
    isProse[index] && lines[index]?.trim() === '' && lines[index - 1]?.trim() === '';
  return `${lines
    .filter((_, index) => !isSpare(index))
    .join('\n')
    .trim()}\n`;
}
