import type {Position} from '../../../../lint/definition/nodes.js';

const PARAMETERS = ['parameter', 'body-parameter'] as const;
const VALUES = ['parameter', 'schema'] as const;
const ANY_VALUES = [...PARAMETERS, 'schema'] as const;

/** The extensions that the platform reads, and where; an empty list where other rules look at the place. */
export const KNOWN_EXTENSIONS: Readonly<Record<string, readonly Position[]>> = {
  'x-ms-agentic-protocol': [],
  'x-ms-api-annotation': ['info', 'operation'],
  'x-ms-capabilities': ['root', 'operation'],
  'x-ms-connector-metadata': ['root'],
  'x-ms-deployment-version': ['info'],
  'x-ms-description-for-model': [],
  'x-ms-docs': ['root'],
  'x-ms-dynamic-list': ANY_VALUES,
  'x-ms-dynamic-properties': ANY_VALUES,
  'x-ms-dynamic-schema': ANY_VALUES,
  'x-ms-dynamic-tree': ANY_VALUES,
  'x-ms-dynamic-values': ANY_VALUES,
  'x-ms-editor': VALUES,
  'x-ms-editor-options': VALUES,
  'x-ms-enum-values': [],
  'x-ms-keywords': [],
  'x-ms-localizeDefaultValue': VALUES,
  'x-ms-media-kind': ['schema'],
  'x-ms-name-for-model': [],
  'x-ms-no-generic-test': ['operation'],
  'x-ms-notification': [],
  'x-ms-notification-content': [],
  'x-ms-notification-url': [],
  'x-ms-openai-data': [],
  'x-ms-openai-manifest': [],
  'x-ms-operation-context': ['operation'],
  'x-ms-pageable': ['operation'],
  'x-ms-require-user-confirmation': [],
  'x-ms-safe-operation': ['operation'],
  'x-ms-summary': [...ANY_VALUES, 'operation', 'response', 'header'],
  'x-ms-test-value': ANY_VALUES,
  'x-ms-trigger': [],
  'x-ms-trigger-hint': ['operation'],
  'x-ms-trigger-metadata': ['operation'],
  'x-ms-trigger-value': ['parameter'],
  'x-ms-url-encoding': [],
  'x-ms-visibility': [...ANY_VALUES, 'operation', 'header'],
};

const NAMES = Object.keys(KNOWN_EXTENSIONS);

/** The known extension that a name was meant to be, when it differs by a slip of one or two letters. */
export function meantExtension(name: string): string | undefined {
  if (Object.hasOwn(KNOWN_EXTENSIONS, name)) return undefined;
  return NAMES.find(known => isSlipOf(name.toLowerCase(), known.toLowerCase()));
}

/** Same start and same end; between them at most two letters differ. Or: more words after the name. */
function isSlipOf(name: string, known: string): boolean {
  if (name.startsWith(`${known} `)) return true;
  if (Math.abs(name.length - known.length) > 2) return false;
  let start = 0;
  while (start < known.length && name[start] === known[start]) start += 1;
  let end = 0;
  const rest = Math.min(name.length, known.length) - start;
  while (end < rest && name.at(-1 - end) === known.at(-1 - end)) end += 1;
  return Math.max(name.length, known.length) - start - end <= 2;
}
