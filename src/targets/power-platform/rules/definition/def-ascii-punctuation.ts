import {quote, textOf} from '../../../../core/json/value.js';
import type {Report, Where} from '../../../../lint/rule.js';
import type {PowerPlatformRule} from '../nodes.js';

/** Typographic punctuation, no-break and invisible characters, controls, and pictures that are no trade mark. */
const FANCY =
  /[\u2010-\u2015\u2018-\u201F\u2022\u2026\u00A0\u00AD\u200B-\u200F\u2028\u2029\u2060\uFEFF]|(?![\t\n\r])\p{Cc}|(?![©®™])\p{Extended_Pictographic}/u;

export const defAsciiPunctuation: PowerPlatformRule = {
  id: 'def-ascii-punctuation',
  policy: '5000.2.3.6',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary:
    'Texts use plain punctuation: no dashes, curly quotes, bullets, emojis or invisible characters.',
  why: 'They come in with pasted text, and certification has refused definitions for them.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
  examples: [
    {name: 'plain punctuation', expected: []},
    {
      name: 'a dash',
      definition: {
        info: {description: 'Harbour Tides tells when the water is high – and when it is low.'},
      },
      expected: [
        '#/info/description: Unexpected character `–` (U+2013) in `description`, expected plain punctuation',
      ],
    },
    {
      name: 'an emoji',
      definition: {paths: {'/tides': {get: {summary: 'List tides 🌊'}}}},
      expected: [
        '#/paths/~1tides/get/summary: Unexpected character `🌊` (U+1F30A) in `summary`, expected plain punctuation',
      ],
    },
    {
      name: 'curly quotes in a connection',
      properties: {
        properties: {
          connectionParameters: {
            api_key: {uiDefinition: {description: 'The “key” of your account.'}},
          },
        },
      },
      expected: [
        'properties#/properties/connectionParameters/api_key/uiDefinition/description: Unexpected character `“` (U+201C) in `description`, expected plain punctuation',
      ],
    },
  ],
  check: {
    text({text, key, isInternal}, report) {
      if (!isInternal) tell(report, text, key);
    },
    connectionParameter({uiDefinition}, report) {
      for (const key of ['displayName', 'description', 'tooltip']) {
        const text = textOf(uiDefinition[key]);
        if (text !== undefined) tell(report, text, key, ['uiDefinition', key]);
      }
    },
  },
};

function tell(report: Report, text: string, key: string, where?: Where): void {
  const character = FANCY.exec(text)?.[0];
  if (character === undefined) return;
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  report(
    `Unexpected character ${quote(character)} (U+${code}) in ${quote(key)}, expected plain punctuation`,
    where,
  );
}
