import type {Tools} from '../../target.js';

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

/** Sections that were left out leave empty lines behind. */
function tidy(markdown: string): string {
  return `${markdown.replace(/\n{3,}/g, '\n\n').trim()}\n`;
}
