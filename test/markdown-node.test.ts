import {describe, expect, test} from '@jest/globals';
import {proseLines} from '../src/targets/power-platform/rules/_helpers/markdown-prose.js';
import {markdownNode} from '../src/targets/power-platform/rules/markdown-node.js';

/** What the text is, its lines, and its headings with level and line. */
const HEADINGS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['code between fences', ['```', '# No', '```', '# Yes'], ['1 Yes 4']],
  ['code in one line', ['```paconn create```', '# Yes'], ['1 Yes 2']],
  ['three backticks within four', ['````', '```', '# No', '````', '# Yes'], ['1 Yes 5']],
  ['backticks within tildes', ['~~~ js `a`', '```', '# No', '~~~', '# Yes'], ['1 Yes 5']],
  ['a fence that a longer one closes', ['```js', '# No', '`````', '# Yes'], ['1 Yes 4']],
  ['a fence with words closes nothing', ['```', '```js', '# No', '```', '# Yes'], ['1 Yes 5']],
  ['a fence in a list', ['1. One', '    ```', '# No', '    ```', '# Yes'], ['1 Yes 5']],
  ['a fence without an end', ['# Yes', '```', '# No'], ['1 Yes 1']],
  ['underlined titles', ['Yes', '===', '', 'And', '--', 'text'], ['1 Yes 1', '2 And 4']],
  ['a rule below a paragraph', ['One', 'two', '---'], []],
  ['a rule below a list', ['- One', '---', '', '1. One', '---'], []],
  ['front matter', ['---', 'title: Tides', '---', '# Yes'], ['1 Yes 4']],
  ['closing marks', ['## Yes ##', '### C#', '#No'], ['2 Yes 1', '3 C# 2']],
];

test.each(HEADINGS)('headings: %s', (_, lines, expected) => {
  const {headings} = markdownNode(lines.join('\n'));
  expect(headings.map(({level, text, line}) => `${level} ${text} ${line}`)).toEqual(expected);
});

describe('the text of an underlined heading', () => {
  const {lead, headings} = markdownNode('Lead.\n\nTides\n-----\nHigh.\n\n# Wind\nStrong.');

  test('begins below the line', () => {
    expect(headings.map(({body}) => body)).toEqual(['High.', 'Strong.']);
  });

  test('is no part of what stands before it', () => {
    expect(lead).toBe('Lead.');
  });
});

test('prose is what stands outside of code', () => {
  const markdown = markdownNode('Say ```one``` line.\n```two```\n````\n```\nthree\n````\nEnd.');
  expect(proseLines(markdown)).toEqual([
    {text: 'Say `````` line.', line: 1},
    {text: '``````', line: 2},
    {text: 'End.', line: 7},
  ]);
});
