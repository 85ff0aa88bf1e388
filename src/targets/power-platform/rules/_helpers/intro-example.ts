/** An intro that follows the template, with other lines in the place of one. */
export function introWith(changes: {
  readonly lead?: string;
  readonly credentials?: string;
  readonly end?: string;
}): string {
  const {
    lead = 'Plan landings with the tides of all harbours. You choose the day.',
    credentials = '## How to get credentials\nYour account page shows the key.',
    end = '',
  } = changes;
  const sections = [
    lead,
    '## Prerequisites\nAn account of the association.',
    credentials,
    '## Known issues and limitations\nTides are known for one year ahead.',
    end,
  ];
  return `${sections.filter(section => section !== '').join('\n\n')}\n`;
}
