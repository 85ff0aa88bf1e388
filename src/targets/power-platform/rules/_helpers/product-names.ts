/** Names that a connector must not use: of the platform it runs on, and of its parts. */
const PRODUCT_NAMES = [
  'Power Apps',
  'PowerApps',
  'Power Automate',
  'Power BI',
  'Power Pages',
  'Power Virtual Agents',
  'Power Platform',
  'Copilot Studio',
  'Dataverse',
  'Logic Apps',
  'Microsoft Flow',
] as const;

const PATTERN = new RegExp(`\\b(${PRODUCT_NAMES.join('|').replaceAll(' ', '\\s+')})\\b`, 'gi');

/** Product names of the platform in a text, as they are written there, each once. */
export function productNamesIn(text: string): string[] {
  return [...new Set([...text.matchAll(PATTERN)].map(match => match[0]))];
}
