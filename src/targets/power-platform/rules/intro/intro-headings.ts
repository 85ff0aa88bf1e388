import {quote} from '../../../../core/json/value.js';
import {introWith} from '../_helpers/intro-example.js';
import {INTRO_HEADINGS, isIntroHeading, isOperationsHeading} from '../_helpers/intro-headings.js';
import type {ConnectorNode, MarkdownHeading, PowerPlatformRule} from '../nodes.js';

export const introHeadings: PowerPlatformRule = {
  id: 'intro-headings',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary: 'The intro has the headings of its template, in their order.',
  why: 'The page in the documentation is built from them: what it does not know is left out or asked about.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
  examples: [
    {name: 'the headings that are required', intro: introWith({}), expected: []},
    {
      name: 'no credentials where none are needed',
      properties: {properties: {connectionParameters: null}},
      definition: {securityDefinitions: null, security: null},
      intro: introWith({credentials: ''}),
      expected: [],
    },
    {
      name: 'a missing heading',
      intro: introWith({credentials: ''}),
      expected: [
        'intro:1:1: Unexpected intro without the heading `How to get credentials`, expected it',
      ],
    },
    {
      name: 'an unknown heading',
      intro: introWith({end: '## Our ships\nFive.'}),
      expected: ['intro:12:1: Unexpected heading `Our ships`, expected only those of the template'],
    },
    {
      name: 'another order',
      intro: introWith({
        credentials: '## FAQ\nAsk us.\n\n## How to get credentials\nAsk for a key.',
      }),
      expected: [
        'intro:9:1: Unexpected heading `How to get credentials` after `FAQ`, expected it before',
      ],
    },
  ],
  check: {
    intro({headings, at, connector}, report) {
      const sections = headings.filter(({level}) => level === 2);
      for (const name of missingHeadings(sections, connector)) {
        report(`Unexpected intro without the heading ${quote(name)}, expected it`, at(1));
      }
      for (const {text, line} of sections.filter(isUnknown)) {
        const found = `Unexpected heading ${quote(text)}`;
        report(`${found}, expected only those of the template`, at(line));
      }
      const misplaced = findMisplaced(sections);
      if (!misplaced) return;
      const {heading, above} = misplaced;
      const found = `Unexpected heading ${quote(heading.text)} after ${quote(above.text)}`;
      report(`${found}, expected it before`, at(heading.line));
    },
  },
};

function missingHeadings(
  sections: readonly MarkdownHeading[],
  {properties}: ConnectorNode,
): string[] {
  const hasSignIn = properties === undefined || properties.parameters.length > 0;
  return INTRO_HEADINGS.filter(({isRequired}) => isRequired)
    .filter(({name}) => hasSignIn || !/credentials/.test(name))
    .filter(known => !sections.some(({text}) => isIntroHeading(text, known)))
    .map(({name}) => name);
}

/** Lists of operations are another rule's. */
function isUnknown({text}: MarkdownHeading): boolean {
  return placeOf(text) < 0 && !isOperationsHeading(text);
}

function placeOf(text: string): number {
  return INTRO_HEADINGS.findIndex(known => isIntroHeading(text, known));
}

/** The first known heading that should stand before the known one above it. */
function findMisplaced(
  sections: readonly MarkdownHeading[],
): {heading: MarkdownHeading; above: MarkdownHeading} | undefined {
  const known = sections.filter(({text}) => placeOf(text) >= 0);
  for (const [index, heading] of known.entries()) {
    const above = known[index - 1];
    if (above && placeOf(heading.text) < placeOf(above.text)) return {heading, above};
  }
  return undefined;
}
