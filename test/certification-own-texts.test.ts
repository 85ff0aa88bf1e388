import {describe, expect, test} from '@jest/globals';
import {bundle, bundleWith, complete, filesOf, TEXTS} from './support/certification-bundle.js';
import {readmeOf, section} from './support/certification-readme.js';
import {BASE_DEFINITION} from './support/example-connector.js';
import type {MemoryFiles} from './support/memory-host.js';
import {configOf, errors, findings, textOf} from './support/run.js';

describe('what only a person can write', () => {
  test('is asked for by key, all of it at once, and nothing is written', async () => {
    const done = await bundle({'config.json': configOf({})});
    expect(errors(done)).toEqual([
      'config.json:1:1  certification-config: Unexpected config without `publisherKind`, expected `verified` or `independent`',
      'config.json:1:1  certification-config: Unexpected config without `publisher`, expected the name of who publishes the connector',
      'config.json:1:1  certification-config: Unexpected config without `certification.prerequisites`, expected what users need before they start',
      'config.json:1:1  certification-config: Unexpected config without `certification.knownIssues`, expected what the connector cannot do, or that nothing is known',
    ]);
    expect(done.exitCode).toBe(1);
    expect(filesOf(done)).toEqual([]);
  });

  test('is asked for where a key cannot be told from anything', async () => {
    const {contact: _, ...info} = BASE_DEFINITION.info as Record<string, unknown>;
    const {'x-ms-connector-metadata': __, ...rest} = BASE_DEFINITION as Record<string, unknown>;
    const scheme = {type: 'apiKey', in: 'header', name: 'X-Key'};
    const definition = {...rest, info, securityDefinitions: {key: scheme}, security: [{key: []}]};
    const done = await bundle({
      'openapi.json': JSON.stringify(definition),
      'config.json': complete(),
    });
    expect(errors(done).map(line => line.slice(line.indexOf('Unexpected')))).toEqual([
      'Unexpected config without `certification.credentials`, expected how users get credentials',
    ]);
  });

  test('is read from a file, whose headings move below the section', async () => {
    const certification = {...TEXTS, faq: 'docs/faq.md', gettingStarted: 'docs/start.md'};
    const done = await bundle({
      'config.json': complete({certification}),
      'docs/faq.md': '# FAQ\n\n## Why?\n\n```\n# no heading\n```\n\n### Because\n',
      'docs/start.md': 'Begin.',
    });
    expect(findings(done)).toEqual([]);
    const readme = textOf(done, 'certified-connectors/Harbour Tides/readme.md');
    expect(readme).toContain(
      '## Frequently Asked Questions\n\n### Why?\n\n```\n# no heading\n```\n\n#### Because\n\n## Deployment',
    );
    expect(textOf(done, 'upload/intro.md')).toContain(
      '## Get started with your connector\n\nBegin.',
    );
  });

  test('ends code that it leaves open with its section', async () => {
    const faq = 'Call it so:\n\n~~~sh\n# once a day';
    const done = await bundleWith({config: {certification: {...TEXTS, faq}}});
    expect(section(readmeOf(done), 'Frequently Asked Questions')).toContain('# once a day\n~~~\n');
    expect(findings(done).join('\n')).not.toContain('Deployment Instructions');
  });

  test('is an error where its file is missing', async () => {
    const certification = {...TEXTS, faq: 'docs/faq.md'};
    const done = await bundle({'config.json': complete({certification})});
    expect(errors(done)).toHaveLength(1);
    expect(errors(done)[0]).toContain(
      '/certification/faq config-file: Unexpected path of a missing',
    );
  });

  test('is found fault with where it stands in the config', async () => {
    const certification = {...TEXTS, faq: 'TODO: ask somebody'};
    const done = await bundle({'config.json': complete({certification})});
    const places = done.document.diagnostics.filter(({severity}) => severity !== 'note');
    expect(new Set(places.map(({file, pointer}) => `${file} ${pointer}`))).toEqual(
      new Set(['config.json /certification/faq']),
    );
  });
});

describe("an author's Markdown", () => {
  test.each([
    [
      'underlined headings',
      'Why\n===\n\nSo.\n\nHow\n---\n\nThus.',
      '### Why\n\nSo.\n\n#### How\n\nThus.',
    ],
    [
      'a rule and a table',
      'One\n\n---\n\n| A |\n|---|\n| B |',
      'One\n\n---\n\n| A |\n|---|\n| B |',
    ],
    ['empty lines in code', '```\na\n\n\n\n# b\n```', '```\na\n\n\n\n# b\n```'],
    ['fences in fences', '````\n```\n# a\n````\n\n# B', '````\n```\n# a\n````\n\n### B'],
    ['too many empty lines', 'a\n\n\n\nb', 'a\n\nb'],
  ])('keeps its sense below the section: %s', async (_, faq, expected) => {
    const done = await bundleWith({config: {certification: {...TEXTS, faq}}});
    expect(section(readmeOf(done), 'Frequently Asked Questions')).toBe(
      `Frequently Asked Questions\n\n${expected}\n\n`,
    );
  });
});

test.each<[string, object, MemoryFiles, string]>([
  [
    'the words of a template',
    {knownIssues: 'Required. Include any known issues and limitations a user may encounter.'},
    {},
    '/certification/knownIssues readme-no-template-text: Unexpected text of the template',
  ],
  [
    'an empty file',
    {prerequisites: 'before.md'},
    {'before.md': '\n\n'},
    '/certification/prerequisites certification-config: Unexpected empty file `before.md`',
  ],
])('%s is an error where it stands, and nothing is written', async (_, texts, files, found) => {
  const done = await bundleWith({config: {certification: {...TEXTS, ...texts}}, files});
  expect(errors(done)).toEqual([expect.stringContaining(found)]);
  expect([...done.host.files.keys()].filter(name => name.startsWith('out/'))).toEqual([]);
});
