import {describe, expect, test} from '@jest/globals';
import {FORMATS} from '../src/report/format.js';
import {formatGithub} from '../src/report/github.js';
import {formatJunit} from '../src/report/junit.js';
import {formatText} from '../src/report/text.js';
import {CONNECTOR, connectorsmith, folderWith} from './support/process.js';
import {ALL, NASTY, NOTE, PLAIN, reportOf, TITLE} from './support/sample-report.js';

const GROUPS = {
  groups: [
    {title: 'Tides (a)', diagnostics: [TITLE]},
    {title: 'Ships & more', diagnostics: []},
  ],
};

describe('text', () => {
  const TITLE_LINE =
    'api/openapi.json:14:18  error  Unexpected title of 34 characters, expected at most 30  info-title-length (FieldLengthExceeded, 5000.2.2.1)\n';
  const EXCERPT = '    "title": "A title that goes on and on and on",\n';

  test.each([
    ['nothing', reportOf([]), PLAIN, ''],
    ['a finding', reportOf([TITLE]), PLAIN, TITLE_LINE + EXCERPT],
    ['a finding, quietly', reportOf([TITLE]), {...PLAIN, isQuiet: true}, TITLE_LINE],
    [
      'two findings',
      reportOf([TITLE, NOTE]),
      PLAIN,
      `${TITLE_LINE}${EXCERPT}note  Unexpected a, expected b  usage\n\n1 error, 1 note\n`,
    ],
    [
      'groups',
      reportOf([TITLE], GROUPS),
      PLAIN,
      `Tides (a): 1 error\n${TITLE_LINE}${EXCERPT}Ships & more: no findings\n\nAll 2 together: 1 error\n`,
    ],
    ['a result', reportOf([], {text: 'the result\n'}), PLAIN, 'the result\n'],
    [
      'control characters',
      reportOf([NASTY]),
      PLAIN,
      'a,b:c%/<d>&"e".json  warning  Unexpected `100%`,\\r\\nexpected <one> & "two" \\u001b[31m\\u0007  op-summary\n',
    ],
  ])('%s', (_, report, style, expected) => {
    expect(formatText(report, style)).toBe(expected);
  });

  test('colours: red, yellow, and names dimmed', () => {
    const text = formatText(reportOf([TITLE]), {isColored: true, isQuiet: true});
    expect(text).toBe(
      'api/openapi.json:14:18  \u001b[31merror\u001b[0m  Unexpected title of 34 characters, expected at most 30  \u001b[2minfo-title-length (FieldLengthExceeded, 5000.2.2.1)\u001b[0m\n',
    );
  });
});

test('github: a workflow command for each finding', () => {
  expect(formatGithub(reportOf(ALL), PLAIN)).toBe(
    [
      '::error file=api/openapi.json,line=14,col=18,title=info-title-length (FieldLengthExceeded%2C 5000.2.2.1)::Unexpected title of 34 characters, expected at most 30',
      '::warning file=a%2Cb%3Ac%25/<d>&"e".json,title=op-summary::Unexpected `100%25`,%0D%0Aexpected <one> & "two" \u001b[31m\u0007',
      '::notice title=usage::Unexpected a, expected b',
      '',
    ].join('\n'),
  );
});

describe('junit', () => {
  test('a suite for each connector', () => {
    expect(
      formatJunit(reportOf([TITLE], GROUPS), PLAIN),
    ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="connectorsmith test-connector">
  <testsuite name="Tides (a)" tests="1" failures="1">
    <testcase name="info-title-length" classname="api/openapi.json"><failure type="info-title-length" message="Unexpected title of 34 characters, expected at most 30">api/openapi.json:14:18  error  Unexpected title of 34 characters, expected at most 30  info-title-length (FieldLengthExceeded, 5000.2.2.1)</failure></testcase>
  </testsuite>
  <testsuite name="Ships &amp; more" tests="1" failures="0">
    <testcase name="no errors" classname="Ships &amp; more"/>
  </testsuite>
</testsuites>
`);
  });

  test('one suite for other commands, warnings as output', () => {
    expect(formatJunit(reportOf([NASTY, NOTE]), PLAIN)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="connectorsmith test-connector">
  <testsuite name="test-connector" tests="1" failures="0">
    <testcase name="no errors" classname="test-connector"/>
    <system-out>a,b:c%/&lt;d&gt;&amp;&quot;e&quot;.json  warning  Unexpected \`100%\`,\r\nexpected &lt;one&gt; &amp; &quot;two&quot; \ufffd[31m\ufffd  op-summary
  note  Unexpected a, expected b  usage</system-out>
  </testsuite>
</testsuites>
`);
  });
});

test.each(FORMATS)('%s of a run: one line end at the end, and nothing of it on stderr', format => {
  const cwd = folderWith({
    ...CONNECTOR,
    'openapi.json': CONNECTOR['openapi.json'].replace('/TideList', '/No'),
  });
  const {status, stdout, stderr} = connectorsmith(['test-connector', '.', '--format', format], {
    cwd,
  });
  expect({status, stderr}).toEqual({status: 1, stderr: ''});
  expect(stdout).toMatch(/[^\n]\n$/);
  expect(stdout).toContain('def-ref-resolves');
});
