import {describe, expect, test} from '@jest/globals';
import {BASE_DEFINITION} from './support/example-connector.js';
import type {MemoryFiles} from './support/memory-host.js';
import {configOf, errors, findings, type Run, run, textOf} from './support/run.js';

const FOLDER = 'certified-connectors/Harbour Tides';
const publisher = 'Harbour Tides Association';
const TEXTS = {prerequisites: 'An account.', knownIssues: 'None are known.'};
const OWNER = {publisher, stackOwner: publisher, publisherKind: 'verified', certification: TEXTS};

interface Given {
  readonly definition?: object;
  readonly config?: object;
  readonly files?: MemoryFiles;
  readonly words?: readonly string[];
}

/** The bundle of the faultless connector with some members changed. */
function bundle({definition = {}, config = {}, files = {}, words = []}: Given): Promise<Run> {
  const call = ['--config-file', 'config.json', '--output-directory', 'out', ...words];
  return run(['new-certification-bundle', ...call], {
    'openapi.json': JSON.stringify({...BASE_DEFINITION, ...definition}),
    'config.json': configOf({...OWNER, ...config}),
    ...files,
  });
}

function readmeOf(done: Run): string {
  return textOf(done, `${FOLDER}/readme.md`);
}

/** The text of a section of level 2. */
function section(markdown: string, name: string): string {
  return markdown.split(/^## /m).find(one => one.startsWith(`${name}\n`)) ?? '';
}

const text = (summary: string) => ({
  type: 'string',
  'x-ms-summary': summary,
  description: `Text of the ${summary.toLowerCase()}.`,
});

/** One operation with this answer and these inputs. */
function withOperation(operation: object): object {
  const base = {
    operationId: 'ListTides',
    summary: 'List tides',
    description: 'Lists the tides of a day at all harbours.',
    responses: {200: {description: 'The tides.'}},
  };
  return {paths: {'/tides': {get: {...base, ...operation}}}};
}

describe('inputs and outputs', () => {
  test('show what objects and lists in them consist of, up to the third level', async () => {
    const deep = {
      type: 'object',
      properties: {deeper: {type: 'object', properties: {a: text('A')}}},
    };
    const schema = {
      type: 'object',
      properties: {
        data: {
          type: 'object',
          'x-ms-summary': 'Data',
          description: 'What was found.',
          properties: {
            place: text('Place'),
            list: {
              type: 'array',
              'x-ms-summary': 'List',
              description: 'The tides.',
              items: {type: 'object', properties: {height: text('Height'), deep}},
            },
          },
        },
      },
    };
    const definition = withOperation({responses: {200: {description: 'The tides.', schema}}});
    const readme = readmeOf(await bundle({definition}));
    expect(readme).toContain(
      [
        '| Data / Place | string | Text of the place. |',
        '| Data / List | array | The tides. |',
        '| Data / List / Height | string | Text of the height. |',
        '| Data / List / deep | object |  |',
        '',
        '## Obtaining',
      ].join('\n'),
    );
  });

  test('show fewer levels where there would be too many rows, and all of the first', async () => {
    const many = (count: number, value: (index: number) => object) =>
      Object.fromEntries(Array.from({length: count}, (_, index) => [`n${index}`, value(index)]));
    const inner = {type: 'object', properties: many(5, index => text(`Inner ${index}`))};
    const schema = {type: 'object', properties: many(70, () => inner)};
    const definition = withOperation({responses: {200: {description: 'The tides.', schema}}});
    const readme = readmeOf(await bundle({definition}));
    expect(readme.match(/^\| n\d+ \| object \|/gm)).toHaveLength(70);
    expect(readme).not.toContain('Inner');
  });

  test('end where a type is a part of itself', async () => {
    const Tide = {
      type: 'object',
      properties: {next: {$ref: '#/definitions/Tide'}, place: text('Place')},
    };
    const schema = {$ref: '#/definitions/Tide'};
    const operation = withOperation({responses: {200: {description: 'The tides.', schema}}});
    const readme = readmeOf(await bundle({definition: {...operation, definitions: {Tide}}}));
    expect(readme.match(/^\| .* \| string \|/gm)).toHaveLength(3);
  });

  test('say nothing of a type that is not stated', async () => {
    const schema = {type: 'object', properties: {any: {description: 'Whatever it is.'}}};
    const definition = withOperation({responses: {200: {description: 'The tides.', schema}}});
    expect(readmeOf(await bundle({definition}))).toContain('| any | any | Whatever it is. |');
  });
});

describe('credentials', () => {
  const key = {api_key: {type: 'securestring', uiDefinition: {displayName: 'Token of the desk'}}};
  const region = {
    type: 'string',
    uiDefinition: {displayName: 'Region', description: 'North or south'},
  };

  test('call the key as the connection does, and name what else it asks for', async () => {
    const constraints = {tabIndex: 2, clearText: false, required: 'true'};
    const shown = {description: 'The token.', tooltip: 'The token', constraints};
    const config = {
      connectionParameters: {
        api_key: {...key.api_key, uiDefinition: {...key.api_key.uiDefinition, ...shown}},
        region: {...region, uiDefinition: {...region.uiDefinition, tooltip: 'Region', constraints}},
      },
    };
    const done = await bundle({config});
    expect(errors(done)).toEqual([]);
    const told = section(readmeOf(done), 'Obtaining Credentials');
    expect(told).toContain('an API key under `Token of the desk`.');
    expect(told).toContain('A connection also asks for:\n\n- `Region`: North or south.\n');
    expect(textOf(done, 'upload/intro.md')).toContain('- `Region`: North or south.\n');
  });

  test('of an independent publisher are those of the service, not of the publisher', async () => {
    const info = {
      ...(BASE_DEFINITION.info as object),
      contact: {name: 'Ann', url: 'https://ann.net', email: 'ann@ann.net'},
    };
    const config = {publisherKind: 'independent', publisher: 'Ann Lee', iconBrandColor: '#da3b01'};
    const done = await bundle({definition: {info}, config});
    const readme = textOf(done, 'independent-publisher-connectors/Harbour Tides/readme.md');
    expect(section(readme, 'Obtaining Credentials')).toContain('https://www.harbourtides.org');
    expect(readme).not.toContain('ann.net');
  });

  test.each<[string, Given]>([
    [
      'ways to sign in that only the config has',
      {config: {connectionParameterSets: {values: [{name: 'a', parameters: key}]}}},
    ],
    [
      'operations that answer 401',
      {
        definition: withOperation({
          responses: {200: {description: 'Tides.'}, 401: {description: 'No.'}},
        }),
      },
    ],
    [
      'a key among the inputs',
      {
        definition: withOperation({
          parameters: [{...text('Key'), name: 'X-Api-Key', in: 'header'}],
        }),
      },
    ],
  ])('are asked for with %s', async (_, {definition, config}) => {
    const open = {securityDefinitions: {}, security: []};
    const done = await bundle({definition: {...definition, ...open}, config: config ?? {}});
    expect(errors(done).join('\n')).toContain(
      'Unexpected config without `certification.credentials`',
    );
  });

  test('name each scope, also where one text has them all, and every redirect URL', async () => {
    const account = {
      type: 'oauth2',
      flow: 'accessCode',
      authorizationUrl: 'https://accounts.harbourtides.org/authorize',
      tokenUrl: 'https://accounts.harbourtides.org/token',
      scopes: {'read write': 'Both'},
    };
    const sign = {securityDefinitions: {account}, security: [{account: ['read write']}]};
    const readme = readmeOf(await bundle({definition: sign}));
    expect(readme).toContain('3. Allow the app these scopes: `read`, `write`.');
    const urls = [...readme.matchAll(/https:\/\/[\w.-]+\/redirect/g)].map(([url]) => url);
    expect(urls).toEqual([
      'https://global.consent.azure-apim.net/redirect',
      'https://global-test.consent.azure-apim.net/redirect',
    ]);
    expect(section(readme, 'Deployment Instructions')).toContain('2. Sign in to your environment');
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
    const done = await bundle({config: {certification: {...TEXTS, faq}}});
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
  const done = await bundle({config: {certification: {...TEXTS, ...texts}}, files});
  expect(errors(done)).toEqual([expect.stringContaining(found)]);
  expect([...done.host.files.keys()].filter(name => name.startsWith('out/'))).toEqual([]);
});

test('a description without a full stop is a sentence in the intro', async () => {
  const description = 'Harbour Tides tells when the water is high and low in all harbours';
  const done = await bundle({config: {description}});
  expect(textOf(done, 'upload/intro.md')).toMatch(/^.* all harbours\. Harbour Tides offers /);
});

describe('an earlier bundle in the same folder', () => {
  const old = {
    'out/upload/ConnectorPackage.zip': 'PK',
    [`out/${FOLDER}/script.csx`]: '// old',
    'out/certified-connectors/Harbours/readme.md': '# Old',
    'out/notes.txt': 'mine',
  };

  test('is told of, file by file, and kept', async () => {
    const done = await bundle({files: old, words: ['--force']});
    expect(done.exitCode).toBe(0);
    expect(findings(done).map(line => line.split('  ')[0]?.trim())).toEqual(
      [
        `out/${FOLDER}/script.csx  output-directory`,
        'out/certified-connectors/Harbours  output-directory',
        'out/upload/ConnectorPackage.zip  output-directory',
      ].map(line => line.split('  ')[0]),
    );
    expect([...done.host.files.keys()]).toEqual(expect.arrayContaining(Object.keys(old)));
  });

  test('is no hindrance where there is nothing of it', async () => {
    const first = await bundle({});
    const files = Object.fromEntries(first.host.files);
    const again = await bundle({files, words: ['--force']});
    expect(findings(again)).toEqual([]);
    const written = [...again.host.files].map(([name, bytes]) => [
      name,
      Buffer.from(bytes).toString('hex'),
    ]);
    expect(Object.fromEntries(written)).toEqual(
      Object.fromEntries(
        [...first.host.files].map(([name, bytes]) => [name, Buffer.from(bytes).toString('hex')]),
      ),
    );
  });
});
