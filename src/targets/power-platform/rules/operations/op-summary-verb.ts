import {quote, textOf} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

/** Words that say nothing of what happens; reviewers send them back. */
const VAGUE: ReadonlySet<string> = new Set(['execute', 'call', 'invoke', 'perform']);

const NO_VERBS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'this',
  'these',
  'it',
  'to',
  'for',
]);

const VERBS =
  'add|approve|archive|assign|cancel|change|check|close|convert|copy|create|delete|download|edit|extract|' +
  'fetch|find|generate|get|import|insert|move|open|provide|publish|read|remove|rename|replace|retrieve|' +
  'return|save|search|send|set|show|start|submit|update|upload|validate|verify';

/** `Gets`, `Fetches`, `Creating`: a sentence about the operation instead of what it does. */
const OTHER_FORM = new RegExp(`^(${VERBS})(?:e?s|ing)$`, 'i');

export const opSummaryVerb: PowerPlatformRule = {
  id: 'op-summary-verb',
  severity: {custom: 'off', verified: 'note', independent: 'note'},
  summary:
    'The summary of an action begins with a verb and names what it acts on, as in `List tides`.',
  why: 'It is the name of a step in a flow. Reviewers send back titles such as `Execute`.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/connector-string-guidance',
  examples: [
    {name: 'a verb and what it acts on', expected: []},
    {
      name: 'a single word, a sentence, and a vague verb',
      definition: {
        paths: {
          '/tides': {
            get: {summary: 'Tides'},
            post: {summary: 'Adds a tide'},
            put: {summary: 'Execute the forecast'},
          },
        },
      },
      expected: [
        '#/paths/~1tides/get/summary: Unexpected summary `Tides` of one word, expected a verb and what it acts on, such as `List tides`',
        '#/paths/~1tides/post/summary: Unexpected `Adds` at the start of `summary`, expected a verb as in `List tides`',
        '#/paths/~1tides/put/summary: Unexpected `Execute` at the start of `summary`, expected a verb as in `List tides`',
      ],
    },
  ],
  check: {
    operation({value, isTrigger, isInternal}, report) {
      const words = textOf(value['summary'])?.trim().split(/\s+/) ?? [];
      const [first = ''] = words;
      if (first === '' || isTrigger || isInternal) return;
      if (words.length === 1) report(ofOneWord(first), 'summary');
      else if (isNoVerb(first)) report(withoutVerb(first), 'summary');
    },
  },
};

function isNoVerb(word: string): boolean {
  const lower = word.toLowerCase();
  return VAGUE.has(lower) || NO_VERBS.has(lower) || OTHER_FORM.test(word);
}

function ofOneWord(word: string): string {
  const expected = 'expected a verb and what it acts on, such as `List tides`';
  return `Unexpected summary ${quote(word)} of one word, ${expected}`;
}

function withoutVerb(word: string): string {
  return `Unexpected ${quote(word)} at the start of \`summary\`, expected a verb as in \`List tides\``;
}
