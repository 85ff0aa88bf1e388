import {plainTitle, type SectionName} from '../rules/_helpers/find-section.js';

/** Below the sections of a readme, which have level 2. */
const LEVEL_IN_SECTION = 3;
const LOWEST_LEVEL = 6;

/** An author's Markdown as the body of a section: its headings move below the section's, its name is not repeated. */
export function sectionBody(markdown: string, section: SectionName): string {
  const lines = withoutUnderlines(
    markdown
      .replace(/^\uFEFF/, '')
      .trim()
      .split(/\r?\n/),
  );
  if (isNameOf(section, lines[0] ?? '')) lines.shift();
  const isProse = outsideOfCode(lines);
  const levels = lines.flatMap((line, index) =>
    isProse[index] && isHeading(line) ? [levelOf(line)] : [],
  );
  const shift = Math.max(0, LEVEL_IN_SECTION - Math.min(LOWEST_LEVEL, ...levels));
  const moved = lines.map((line, index) =>
    isProse[index] && isHeading(line) ? lowered(line, shift) : line,
  );
  return moved.join('\n').trim();
}

/** Which lines of a Markdown text are not within fences. */
export function outsideOfCode(lines: readonly string[]): boolean[] {
  let fence = '';
  return lines.map(line => {
    const [, mark = '', rest = ''] = /^\s*(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (fence === '') {
      fence = mark;
      return mark === '';
    }
    // What closes is at least as long, of the same kind, and alone in its line.
    if (mark.startsWith(fence) && rest.trim() === '') fence = '';
    return false;
  });
}

/** Headings that are underlined, as headings with `#`. */
function withoutUnderlines(lines: readonly string[]): string[] {
  const isProse = outsideOfCode(lines);
  const levelAt = (index: number) => {
    const isText = isProse[index - 1] && /^ {0,3}[^\s#>|*+-]/.test(lines[index - 1] ?? '');
    const isAlone = (lines[index - 2] ?? '').trim() === '';
    const mark = /^ {0,3}(=+|-{2,})\s*$/.exec(lines[index] ?? '')?.[1];
    if (!isProse[index] || !isText || !isAlone || mark === undefined) return 0;
    return mark.startsWith('=') ? 1 : 2;
  };
  return lines.flatMap((line, index) => {
    if (levelAt(index) > 0) return [];
    const level = levelAt(index + 1);
    return [level === 0 ? line : `${'#'.repeat(level)} ${line.trim()}`];
  });
}

function isNameOf({name, others = []}: SectionName, line: string): boolean {
  const title = plainTitle(line.replace(/^ *#+/, ''));
  return isHeading(line) && [name, ...others].some(known => plainTitle(known) === title);
}

function isHeading(line: string): boolean {
  return /^ {0,3}#{1,6}(\s|$)/.test(line);
}

function levelOf(line: string): number {
  return /#+/.exec(line)?.[0].length ?? 0;
}

function lowered(line: string, shift: number): string {
  const level = Math.min(LOWEST_LEVEL, levelOf(line) + shift);
  return line.replace(/^ {0,3}#+/, '#'.repeat(level));
}
