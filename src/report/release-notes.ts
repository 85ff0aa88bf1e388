import type {ComparedSummary} from '../targets/target.js';

/** What differs between two versions as Markdown, for release notes. */
export function releaseNotes({added, changed, removed, update}: ComparedSummary): string {
  const sections = [
    ...section('New', added),
    ...section('Changed', changed),
    ...section('Removed', removed),
  ];
  return [...sections, `${UPDATES[update]}\n`].join('\n');
}

/** What publishers want to know before they submit. */
const UPDATES: Readonly<Record<ComparedSummary['update'], string>> = {
  none: 'Nothing has changed.',
  minor: 'For certification this is a minor update: 4 to 5 weeks.',
  major: 'For certification this is a major update: 6 to 10 weeks.',
};

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [`## ${title}`, '', ...lines.map(line => `- ${onOneLine(line)}`), ''];
}

/** Texts of a definition may have line breaks, and characters that no terminal should get. */
function onOneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '');
  return line.charAt(0).toUpperCase() + line.slice(1);
}
