/** A readme that follows the template, section by section. A changed section takes the place of its own; `''` leaves it out. */
export function readmeWith(changes: Readonly<Record<string, string>> = {}): string {
  const sections = Object.entries({...SECTIONS, ...changes}).map(([, text]) => text);
  return `${sections.filter(text => text !== '').join('\n\n')}\n`;
}

const SECTIONS = {
  title:
    '# Harbour Tides\nHarbour Tides tells when the water is high and low. The connector reads the tides of a day.',
  publisher: '## Publisher: Harbour Tides Association',
  prerequisites: '## Prerequisites\nAn account of the association.',
  operations: '## Supported Operations\n### List tides\nLists the tides of one day.',
  credentials: '## Obtaining Credentials\nYour account page shows the key.',
  issues: '## Known Issues and Limitations\nTides are known for one year ahead.',
  deployment: '## Deployment Instructions\nImport both files as a custom connector.',
};
