import {describe, expect, test} from '@jest/globals';
import {Ajv} from 'ajv';
import type {Diagnostic} from '../src/core/diagnostic.js';
import {FORMATS, type RunReport} from '../src/report/format.js';
import {formatGithub} from '../src/report/github.js';
import {formatJunit} from '../src/report/junit.js';
import {formatSarif} from '../src/report/sarif.js';
import {formatText} from '../src/report/text.js';
import {CONNECTOR, connectorsmith, folderWith} from './support/process.js';

const PLAIN = {isColored: false, isQuiet: false};

const TITLE: Diagnostic = {
  rule: 'info-title-length',
  severity: 'error',
  file: 'api/openapi.json',
  pointer: '/info/title',
  message: 'Unexpected title of 34 characters, expected at most 30',
  code: 'FieldLengthExceeded',
  policy: '5000.2.2.1',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  line: 14,
  column: 18,
  excerpt: '    "title": "A title that goes on and on and on",',
};
const NASTY: Diagnostic = {
  rule: 'op-summary',
  severity: 'warning',
  file: 'a,b:c%/<d>&"e".json',
  pointer: '/paths/~1a',
  message: 'Unexpected `100%`,\r\nexpected <one> & "two" \u001b[31m\u0007',
};
const NOTE: Diagnostic = {
  rule: 'usage',
  severity: 'note',
  file: '',
  pointer: '',
  message: 'Unexpected a, expected b',
};
const ALL = [TITLE, NASTY, NOTE];

function reportOf(diagnostics: readonly Diagnostic[], more: Partial<RunReport> = {}): RunReport {
  const nothing = {groups: [], files: [], commands: [], result: {}, rules: [], text: undefined};
  return {command: 'test-connector', ok: true, diagnostics, ...nothing, ...more};
}

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
      `Tides (a): 1 error\n${TITLE_LINE}${EXCERPT}Ships & more: no findings\n`,
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

test('github', () => {
  expect(formatGithub(reportOf(ALL), PLAIN)).toBe(
    [
      '::error file=api/openapi.json,line=14,col=18,title=info-title-length (FieldLengthExceeded)::Unexpected title of 34 characters, expected at most 30',
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
    <testcase name="info-title-length" classname="api/openapi.json"><failure type="info-title-length" message="Unexpected title of 34 characters, expected at most 30">api/openapi.json:14:18  error  Unexpected title of 34 characters, expected at most 30  info-title-length</failure></testcase>
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

/** Of SARIF 2.1.0, what is required, and what we use of the rest. */
const SARIF = {
  type: 'object',
  required: ['version', 'runs'],
  properties: {
    version: {const: '2.1.0'},
    $schema: {type: 'string', format: 'uri'},
    runs: {type: 'array', items: {$ref: '#/definitions/run'}},
  },
  additionalProperties: false,
  definitions: {
    run: {
      type: 'object',
      required: ['tool', 'results'],
      properties: {
        tool: {
          type: 'object',
          required: ['driver'],
          properties: {driver: {$ref: '#/definitions/driver'}},
        },
        columnKind: {enum: ['utf16CodeUnits', 'unicodeCodePoints']},
        results: {type: 'array', items: {$ref: '#/definitions/result'}},
      },
      additionalProperties: false,
    },
    driver: {
      type: 'object',
      required: ['name'],
      properties: {
        name: {type: 'string'},
        version: {type: 'string'},
        semanticVersion: {type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+'},
        rules: {type: 'array', uniqueItems: true, items: {$ref: '#/definitions/rule'}},
      },
      additionalProperties: false,
    },
    rule: {
      type: 'object',
      required: ['id'],
      properties: {
        id: {type: 'string'},
        shortDescription: {$ref: '#/definitions/text'},
        fullDescription: {$ref: '#/definitions/text'},
        help: {$ref: '#/definitions/text'},
        helpUri: {type: 'string', pattern: '^https://'},
        properties: {type: 'object', properties: {tags: {type: 'array', items: {type: 'string'}}}},
      },
      additionalProperties: false,
    },
    text: {type: 'object', required: ['text'], properties: {text: {type: 'string', minLength: 1}}},
    result: {
      type: 'object',
      required: ['message'],
      properties: {
        ruleId: {type: 'string'},
        ruleIndex: {type: 'integer', minimum: 0},
        level: {enum: ['none', 'note', 'warning', 'error']},
        message: {$ref: '#/definitions/text'},
        locations: {type: 'array', items: {$ref: '#/definitions/location'}},
      },
      additionalProperties: false,
    },
    location: {
      type: 'object',
      properties: {
        physicalLocation: {
          type: 'object',
          required: ['artifactLocation'],
          properties: {
            artifactLocation: {
              type: 'object',
              properties: {uri: {type: 'string', pattern: "^[A-Za-z0-9._~/%:!$&'()*+,;=@-]+$"}},
            },
            region: {
              type: 'object',
              properties: {
                startLine: {type: 'integer', minimum: 1},
                startColumn: {type: 'integer', minimum: 1},
              },
            },
          },
        },
        logicalLocations: {
          type: 'array',
          items: {
            type: 'object',
            properties: {fullyQualifiedName: {type: 'string'}, kind: {type: 'string'}},
          },
        },
      },
      additionalProperties: false,
    },
  },
};

describe('sarif', () => {
  const validate = new Ajv({allErrors: true, strict: false, validateFormats: false}).compile(SARIF);
  const log = JSON.parse(
    formatSarif(
      reportOf(ALL, {
        rules: [
          {
            id: 'info-title-length',
            summary: 'The title is short.',
            why: 'Long ones are refused.',
            source: 'https://learn.microsoft.com/x',
          },
        ],
      }),
      PLAIN,
    ),
  );
  const [{results, tool}] = log.runs;

  test('has the structure of SARIF 2.1.0', () => {
    validate(log);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('places are those of the findings', () => {
    expect(results.map((result: {locations: unknown}) => result.locations)).toEqual([
      [
        {
          physicalLocation: {
            artifactLocation: {uri: 'api/openapi.json'},
            region: {startLine: 14, startColumn: 18},
          },
          logicalLocations: [{fullyQualifiedName: '/info/title', kind: 'member'}],
        },
      ],
      [
        {
          physicalLocation: {artifactLocation: {uri: 'a%2Cb%3Ac%25/%3Cd%3E%26%22e%22.json'}},
          logicalLocations: [{fullyQualifiedName: '/paths/~1a', kind: 'member'}],
        },
      ],
      [],
    ]);
  });

  test('rules are those of the results, with help where there is some', () => {
    for (const {ruleId, ruleIndex} of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(tool.driver.rules[0]).toMatchObject({
      shortDescription: {text: 'The title is short.'},
      helpUri: 'https://learn.microsoft.com/x',
      properties: {tags: ['FieldLengthExceeded']},
    });
  });

  test.each([
    ['/home/me/a b.json', 'file:///home/me/a%20b.json'],
    ['C:\\api\\a.json', 'file:///C:/api/a.json'],
    ['../a#b.json', '../a%23b.json'],
    ['häfen.json', 'h%C3%A4fen.json'],
  ])('the file %s is %s', (file, uri) => {
    const {runs} = JSON.parse(formatSarif(reportOf([{...TITLE, file}]), PLAIN));
    expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
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
