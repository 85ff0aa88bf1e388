import type {ComparedSummary} from '../targets/target.js';

/** What differs between two versions as Markdown, for release notes; the note about the update stands last. */
export function releaseNotes(
  {added, changed, removed}: ComparedSummary,
  updateNote: string,
): string {
  const sections = [
    ...section('New', added),
    ...section('Changed', changed),
    ...section('Removed', removed),
  ];
  return [...sections, `${onOneLine(updateNote)}\n`].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [`## ${title}`, '', ...lines.map(line => `- ${onOneLine(line)}`), ''];
}

/** Texts of a definition may have line breaks, and characters that no terminal should get. */
function onOneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '');
  return line.charAt(0).toUpperCase() + line.slice(1);
}
