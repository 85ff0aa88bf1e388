import {describe, expect, test} from '@jest/globals';
import {Ajv} from 'ajv';
import {formatSarif} from '../src/report/sarif.js';
import {ALL, PLAIN, reportOf, TITLE} from './support/sample-report.js';
import {SARIF} from './support/sarif-schema.js';

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
            artifactLocation: {uri: 'api/openapi.json', uriBaseId: '%SRCROOT%'},
            region: {startLine: 14, startColumn: 18},
          },
          logicalLocations: [{fullyQualifiedName: '/info/title', kind: 'member'}],
        },
      ],
      [
        {
          physicalLocation: {
            artifactLocation: {
              uri: 'a%2Cb%3Ac%25/%3Cd%3E%26%22e%22.json',
              uriBaseId: '%SRCROOT%',
            },
            region: {startLine: 1, startColumn: 1},
          },
          logicalLocations: [{fullyQualifiedName: '/paths/~1a', kind: 'member'}],
        },
      ],
      [],
    ]);
  });

  test('rules are those of the results, with help where there is some', () => {
    expect(
      results.map(({ruleIndex}: {ruleIndex: number}) => tool.driver.rules[ruleIndex].id),
    ).toEqual(ALL.map(({rule}) => rule));
    expect(results.map(({ruleId}: {ruleId: string}) => ruleId)).toEqual(ALL.map(({rule}) => rule));
    expect(tool.driver.rules[0]).toMatchObject({
      shortDescription: {text: 'The title is short.'},
      helpUri: 'https://learn.microsoft.com/x',
      properties: {tags: ['FieldLengthExceeded', '5000.2.2.1']},
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
