import {openFence} from '../rules/_helpers/fenced-code.js';
import {isNameOf, type SectionName} from '../rules/_helpers/find-section.js';
import {type HeadingLine, headingLines} from '../rules/_helpers/heading-lines.js';

/** Below the sections of a readme, which have level 2. */
const LEVEL_IN_SECTION = 3;
const LOWEST_LEVEL = 6;

/**
 * An author's Markdown as the body of a section: its headings move below the section's, its name is not repeated, and
 * code that it leaves open ends with it, not with the readme.
 */
export function sectionBody(markdown: string, section: SectionName): string {
  const lines = markdown
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  const [first] = headingLines(lines);
  const isNamed = first?.line === 0 && isNameOf(section, first.text);
  const body = lowered(isNamed ? lines.slice(first.end) : lines);
  return [...body, openFence(lines)].join('\n').trim();
}

/** The lines with their headings below the section's, each with `#` before it. */
function lowered(lines: readonly string[]): string[] {
  const headings = headingLines(lines);
  const highest = Math.min(LOWEST_LEVEL, ...headings.map(({level}) => level));
  const shift = Math.max(0, LEVEL_IN_SECTION - highest);
  const at = new Map(headings.map(heading => [heading.line, heading]));
  return lines.flatMap((line, index) => {
    const heading = at.get(index);
    if (heading) return [withMarks(heading, heading.level + shift)];
    const isUnderline = (at.get(index - 1)?.end ?? 0) > index;
    return isUnderline ? [] : [line];
  });
}

function withMarks({text}: HeadingLine, level: number): string {
  return `${'#'.repeat(Math.min(LOWEST_LEVEL, level))} ${text}`.trimEnd();
}
