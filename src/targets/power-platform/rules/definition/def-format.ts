import {lineStartsOf, positionOf} from '../../../../core/lines.js';
import type {Report} from '../../../../lint/rule.js';
import {textOfAsset} from '../_helpers/asset-text.js';
import type {PowerPlatformRule} from '../nodes.js';

export const defFormat: PowerPlatformRule = {
  id: 'def-format',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary:
    'The definition is indented with spaces, without tabs and without white space at line ends.',
  why: 'Reviewers read the file as a difference between lines; one long line or mixed white space hides what changed.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/coding-standards',
  examples: [
    {name: 'indented with spaces', expected: []},
    {
      name: 'tabs',
      definition: '{\n\t"swagger": "2.0"\n}',
      expected: ['#: Unexpected tab in line 2, expected spaces'],
    },
    {
      name: 'spaces at a line end',
      definition: '{ \n  "swagger": "2.0"\n}',
      expected: ['#: Unexpected white space at the end of line 1, expected none'],
    },
    {
      name: 'all in one line',
      definition: `{"swagger": "2.0", "host": "${'tides'.repeat(100)}.org"}`,
      expected: ['#: Unexpected definition in a single line, expected an indented one'],
    },
  ],
  check: {
    connector({assets}, report) {
      const text = assets.origin === 'found' ? textOfAsset(assets, 'definition') : undefined;
      if (text === undefined || !/^\uFEFF?\s*\{/.test(text)) return;
      if (text.length > 500 && !text.trim().includes('\n'))
        return report('Unexpected definition in a single line, expected an indented one');
      tellAt(
        report,
        text,
        text.indexOf('\t'),
        line => `Unexpected tab in line ${line}, expected spaces`,
      );
      tellAt(
        report,
        text,
        text.search(/ \r?\n/),
        line => `Unexpected white space at the end of line ${line}, expected none`,
      );
    },
  },
};

function tellAt(
  report: Report,
  text: string,
  offset: number,
  message: (line: number) => string,
): void {
  if (offset < 0) return;
  const position = positionOf(lineStartsOf(text), offset);
  report(message(position.line), {pointer: '', ...position});
}
