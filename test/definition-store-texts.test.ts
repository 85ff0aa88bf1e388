import {expect, test} from '@jest/globals';
import type {Diagnostic} from '../src/core/diagnostic.js';
import {BASE_DEFINITION} from './support/example-connector.js';
import {configOf, emit, errors, type Run, written} from './support/run.js';

const METADATA = BASE_DEFINITION['x-ms-connector-metadata'] as readonly object[];

// Members of config, and what they make of the definition.
const LAID_OVER = [
  [{title: 'Tides'}, {info: {title: 'Tides', version: '1.0'}}],
  [
    {description: 'What the water does.'},
    {info: {title: 'Harbour Tides', description: 'What the water does.'}},
  ],
  [
    {contact: {email: 'help@harbourtides.org'}},
    {info: {contact: {name: 'Harbour Tides Support', email: 'help@harbourtides.org'}}},
  ],
  [{title: null}, {info: BASE_DEFINITION['info']}],
  [
    {metadata: {website: 'https://harbourtides.net'}},
    {
      'x-ms-connector-metadata': [
        {propertyName: 'Website', propertyValue: 'https://harbourtides.net'},
        METADATA[1],
        METADATA[2],
      ],
    },
  ],
  [
    {metadata: {categories: ['Data', 'Productivity']}},
    {
      'x-ms-connector-metadata': [
        METADATA[0],
        METADATA[1],
        {propertyName: 'Categories', propertyValue: 'Data;Productivity'},
      ],
    },
  ],
  [
    {metadata: {privacyPolicy: 'https://harbourtides.net/privacy'}},
    {
      'x-ms-connector-metadata': [
        METADATA[0],
        {propertyName: 'Privacy policy', propertyValue: 'https://harbourtides.net/privacy'},
        METADATA[2],
      ],
    },
  ],
] as const;

test.each(LAID_OVER)('%j is laid over the definition', async (members, expected) => {
  const run = await emit({'config.json': configOf(members)});
  expect(errors(run)).toEqual([]);
  expect(written(run, 'apiDefinition.json')).toMatchObject(JSON.parse(JSON.stringify(expected)));
});

test('a definition without info or metadata gets them from the config', async () => {
  const {info: _, 'x-ms-connector-metadata': __, ...rest} = BASE_DEFINITION;
  const members = {
    title: 'Tides',
    metadata: {
      website: 'https://a.org',
      privacyPolicy: 'https://a.org/privacy',
      categories: ['Data'],
    },
  };
  const run = await emit({
    'openapi.json': JSON.stringify({
      ...rest,
      info: {version: '1.0', description: 'What the water does in the harbour.'},
    }),
    'config.json': configOf(members),
  });
  const definition = written(run, 'apiDefinition.json');
  expect(Object.keys(definition).slice(-2)).toEqual(['info', 'x-ms-connector-metadata']);
  expect(definition['x-ms-connector-metadata']).toEqual([
    {propertyName: 'Website', propertyValue: 'https://a.org'},
    {propertyName: 'Privacy policy', propertyValue: 'https://a.org/privacy'},
    {propertyName: 'Categories', propertyValue: 'Data'},
  ]);
});

test('what one entry of the metadata is called may differ in case', async () => {
  const entry = {propertyName: 'WEBSITE', propertyValue: 'https://old.org'};
  const run = await emit({
    'openapi.json': JSON.stringify({
      ...BASE_DEFINITION,
      'x-ms-connector-metadata': [entry, METADATA[1], METADATA[2]],
    }),
    'config.json': configOf({metadata: {website: 'https://new.org'}}),
  });
  const metadata = written(run, 'apiDefinition.json')['x-ms-connector-metadata'];
  expect(metadata).toEqual([
    {propertyName: 'Website', propertyValue: 'https://new.org'},
    METADATA[1],
    METADATA[2],
  ]);
});

const LONG = 'Harbour Tides of All the Northern Coasts';

// Members of config that break a rule, and where the finding points: always to what was typed.
const POSITIONS = [
  [{title: LONG}, 'info-title-length', '/title'],
  [{description: 'Short.'}, 'info-description-length', '/description'],
  [{contact: {email: 'nobody'}}, 'info-contact-fields', '/contact/email'],
  [{metadata: {website: 'nowhere'}}, 'metadata-urls', '/metadata/website'],
  [{metadata: {categories: ['Ships']}}, 'metadata-categories', '/metadata/categories'],
  [{environments: {test: {title: LONG}}}, 'info-title-length', '/environments/test/title'],
] as const;

test.each(POSITIONS)('of %j, %s points at %s', async (members, rule, pointer) => {
  const words = 'environments' in members ? ['--environment-name', 'test'] : [];
  const config = JSON.stringify(
    {apiDefinition: 'openapi.json', publisherKind: 'verified', ...members},
    null,
    2,
  );
  const [found] = findingsOf(await emit({'config.json': config}, {words}), rule);
  expect(found).toMatchObject({file: 'config.json', pointer});
  const line = config.split('\n')[(found?.line ?? 0) - 1] ?? '';
  expect(line).toContain(`"${pointer.split('/').at(-1)}": `);
  expect(line.slice((found?.column ?? 0) - 1)).toMatch(/^["[]/);
});

function findingsOf({document}: Run, rule: string): Diagnostic[] {
  return document.diagnostics.filter(one => one.rule === rule);
}

test('a finding in what the config leaves alone points into the definition', async () => {
  const info = {...(BASE_DEFINITION['info'] as object), title: LONG};
  const run = await emit({
    'openapi.json': JSON.stringify({...BASE_DEFINITION, info}, null, 2),
    'config.json': configOf({
      publisherKind: 'verified',
      description: 'What the water does in all the harbours.',
    }),
  });
  expect(findingsOf(run, 'info-title-length')).toEqual([
    expect.objectContaining({file: 'openapi.json', pointer: '/info/title', line: 4, column: 14}),
  ]);
});
