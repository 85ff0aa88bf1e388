import {describe, expect, test} from '@jest/globals';
import {bundle, bundleWith, complete} from './support/certification-bundle.js';
import {readmeOf, text, withOperation} from './support/certification-readme.js';
import {BASE_DEFINITION} from './support/example-connector.js';
import {errors, textOf} from './support/run.js';

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
    const readme = readmeOf(await bundleWith({definition}));
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
    const readme = readmeOf(await bundleWith({definition}));
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
    const readme = readmeOf(await bundleWith({definition: {...operation, definitions: {Tide}}}));
    expect(readme.match(/^\| .* \| string \|/gm)).toHaveLength(3);
  });

  test('say nothing of a type that is not stated', async () => {
    const schema = {type: 'object', properties: {any: {description: 'Whatever it is.'}}};
    const definition = withOperation({responses: {200: {description: 'The tides.', schema}}});
    expect(readmeOf(await bundleWith({definition}))).toContain('| any | any | Whatever it is. |');
  });
});

test('tables survive bars, line ends and HTML', async () => {
  const parameter = {
    name: 'a|b',
    in: 'query',
    type: 'string',
    'x-ms-summary': 'Bar | bar',
    description: 'One\\two | three\n\n<b>four</b> `five`',
  };
  const operation = {
    operationId: 'ListTides',
    summary: 'List tides',
    description: '# Not a\n- heading <script>',
    parameters: [parameter],
    responses: {200: {description: 'The tides of the day.'}},
  };
  const definition = {...BASE_DEFINITION, paths: {'/tides': {get: operation}}};
  const done = await bundle({
    'openapi.json': JSON.stringify(definition),
    'config.json': complete({publisherKind: 'independent', iconBrandColor: '#da3b01'}),
  });
  expect(errors(done)).toEqual([]);
  const readme = textOf(done, 'independent-publisher-connectors/Harbour Tides/readme.md');
  expect(readme).toContain(
    '| Bar \\| bar | string | no | One\\\\two \\| three &lt;b&gt;four&lt;/b&gt; \\`five\\` |\n',
  );
  expect(readme).toContain('\n\\# Not a - heading &lt;script&gt;\n');
});

test('a description without a full stop is a sentence in the intro', async () => {
  const description = 'Harbour Tides tells when the water is high and low in all harbours';
  const done = await bundleWith({config: {description}});
  expect(textOf(done, 'upload/intro.md')).toMatch(/^.* all harbours\. Harbour Tides offers /);
});
