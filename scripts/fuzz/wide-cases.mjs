/** Of each shape about 1 MB: what costs more than its size shows here as a slow run. */
const SHAPES = {
  'many definitions': () => ({
    definitions: many(9000, n => [`D${n}`, {type: 'string', title: 't'}]),
  }),
  'a chain of references': () => ({
    definitions: many(9000, n => [`D${n}`, {$ref: `#/definitions/D${n + 1}`}]),
  }),
  'a chain of allOf': () => ({
    definitions: many(6000, n => [`D${n}`, {allOf: [{$ref: `#/definitions/D${n + 1}`}]}]),
  }),
  'two ways at every step': () => ({
    definitions: many(4000, n => [
      `D${n}`,
      {
        properties: {
          a: {$ref: `#/definitions/D${n + 1}`},
          b: {$ref: `#/definitions/D${n + 1}`},
        },
      },
    ]),
  }),
  'one ring': () => ({
    definitions: many(4000, n => [
      `D${n}`,
      {properties: {next: {$ref: `#/definitions/D${(n + 1) % 4000}`}}},
    ]),
  }),
  'every definition refers to one': () => ({
    definitions: many(9000, n => [`D${n}`, {items: {$ref: '#/definitions/D0'}}]),
  }),
  'many properties': () => ({
    definitions: {
      One: {
        required: Array.from({length: 9000}, (_, n) => `p${n}`),
        properties: many(9000, n => [`p${n}`, {type: 'string', 'x-ms-summary': `P ${n}`}]),
      },
    },
  }),
  'a long enum': () => ({
    definitions: {One: {type: 'string', enum: Array.from({length: 60_000}, (_, n) => `v${n}`)}},
  }),
  'many tags': () => ({tags: Array.from({length: 20_000}, (_, n) => ({name: `t${n}`}))}),
  'many ways to sign in': () => ({
    securityDefinitions: many(4000, n => [`k${n}`, {type: 'apiKey', in: 'header', name: `K${n}`}]),
    security: Array.from({length: 4000}, (_, n) => ({[`k${n}`]: []})),
  }),
  'many operations': () => ({
    paths: many(3000, n => [
      `/a${n}/{id}`,
      {
        get: {
          operationId: `Get${n}`,
          summary: `Get ${n}`,
          parameters: [{name: 'id', in: 'path', required: true, type: 'string'}],
          responses: {200: {description: 'ok'}},
        },
      },
    ]),
  }),
  'many parameters': () => ({
    paths: {
      '/a': {
        get: {
          operationId: 'GetA',
          parameters: Array.from({length: 9000}, (_, n) => ({
            name: `p${n}`,
            in: 'query',
            type: 'string',
          })),
          responses: {200: {description: 'ok'}},
        },
      },
    },
  }),
  'a long path': () => ({paths: {[`/${'{a}/'.repeat(20_000)}`]: {}}}),
  'a long text': () => ({info: {title: 'T', version: '1', description: 'a. '.repeat(300_000)}}),
  'many spaces': () => ({info: {title: 'T', version: '1', description: ' '.repeat(900_000)}}),
  'many addresses': () => ({
    info: {title: 'T', version: '1', description: 'https://a.example '.repeat(50_000)},
  }),
  'many numbers as written': () => ({
    definitions: many(9000, n => [`D${n}`, {type: 'number', default: 1.5, maximum: 1.5}]),
  }),
};

/** Cases that are large rather than broken, each with its shape. */
export function wideCases() {
  return Object.entries(SHAPES).flatMap(([shape, make]) =>
    [{}, {title: 'Another title', publisherKind: 'verified'}].map(overlay => ({
      shape,
      ...caseOf(make(), overlay),
    })),
  );
}

function caseOf(shape, overlay) {
  const rest = {swagger: '2.0', info: {title: 'T', version: '1'}, host: 'a.example', paths: {}};
  const definition = JSON.stringify({...rest, ...shape}).replaceAll('1.5', '1.50');
  const config = JSON.stringify({apiDefinition: 'openapi.json', ...overlay});
  const files = new Map([
    ['wide/config.json', Buffer.from(config)],
    ['wide/openapi.json', Buffer.from(definition)],
  ]);
  const output = ['--output-directory', 'out/fuzzed', '--format', 'json'];
  const argv = ['new-connector-config', '--config-file', 'wide/config.json', ...output];
  return {files, format: 'json', argv, environment: {}};
}

function many(count, entryOf) {
  return Object.fromEntries(Array.from({length: count}, (_, number) => entryOf(number)));
}
