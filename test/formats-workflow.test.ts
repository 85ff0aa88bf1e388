import {describe, expect, test} from '@jest/globals';
import {formatGithub} from '../src/report/github.js';
import {formatJunit} from '../src/report/junit.js';
import {formatSarif} from '../src/report/sarif.js';
import {formatText} from '../src/report/text.js';
import {NOTE, PLAIN, reportOf, TITLE} from './support/sample-report.js';

describe('github', () => {
  const many = Array.from({length: 12}, (_, index) => ({...TITLE, line: index + 1}));
  const lines = formatGithub(reportOf([...many, NOTE]), PLAIN)
    .trimEnd()
    .split('\n');

  test('what GitHub would drop follows as text with its place', () => {
    expect(lines.filter(line => line.startsWith('::error'))).toHaveLength(10);
    expect(lines.filter(line => line.startsWith('::notice'))).toHaveLength(1);
    expect(lines.slice(11).map(line => line.slice(0, 40))).toEqual([
      '12 errors, 1 note. GitHub shows 10 of ea',
      'api/openapi.json:11:18  error  Unexpecte',
      'api/openapi.json:12:18  error  Unexpecte',
    ]);
  });
});

test.each([
  ['a code and a number', TITLE, 'info-title-length (FieldLengthExceeded, 5000.2.2.1)'],
  ['only a number', {...NOTE, policy: '5000.2.4.5'}, 'usage (5000.2.4.5)'],
  ['only a code', {...NOTE, code: 'OperationDeleted'}, 'usage (OperationDeleted)'],
  ['neither', NOTE, 'usage'],
])('the rule of a finding with %s is named alike in text, github and junit', (_, found, named) => {
  const report = reportOf([found]);
  expect(formatText(report, PLAIN)).toContain(`  ${named}\n`);
  expect(formatGithub(report, PLAIN)).toContain(`title=${named.replace(',', '%2C')}::`);
  expect(formatJunit(report, PLAIN)).toContain(`  ${named}<`);
});

describe('text', () => {
  test.each([
    ['control characters', 'Ti\u0000des\r\n::error::x', 'Ti\\u0000des\\r\\n::error::x'],
    ['what turns the text', 'Tides\u202e\u2028', 'Tides\\u202e\\u2028'],
    ['a command of a workflow', '::stop-commands::x', '\\::stop-commands::x'],
    ['an old command of a workflow', ' ##[error]x', ' \\##[error]x'],
  ])('a title with %s', (_, title, shown) => {
    const report = reportOf([], {groups: [{title, diagnostics: []}]});
    expect(formatText(report, PLAIN)).toBe(`${shown}: no findings\n`);
  });

  test('a line of source that is a command of a workflow', () => {
    const text = formatText(reportOf([{...TITLE, excerpt: '  ::add-mask::a'}]), PLAIN);
    expect(text.split('\n')[1]).toBe('    \\::add-mask::a');
  });
});

describe('sarif', () => {
  const rulesFor = (diagnostic: typeof TITLE) =>
    JSON.parse(formatSarif(reportOf([diagnostic]), PLAIN)).runs[0].tool.driver.rules;

  test('a rule has a level, and texts also where it has no page', () => {
    const text = {text: 'An ignore or a choice of the config names a rule that does not exist.'};
    expect(rulesFor({...NOTE, severity: 'warning', rule: 'ignore-unknown'})).toEqual([
      {
        id: 'ignore-unknown',
        defaultConfiguration: {level: 'warning'},
        shortDescription: text,
        fullDescription: text,
        help: text,
      },
    ]);
  });

  test('a file name that is no text does not end the run', () => {
    const {runs} = JSON.parse(formatSarif(reportOf([{...TITLE, file: 'a\ud800.json'}]), PLAIN));
    expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'a%EF%BF%BD.json',
    );
  });
});
