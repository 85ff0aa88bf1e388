import fc from 'fast-check';
import type {JsonObject} from '../../src/core/json/value.js';

const NAMES = ['Item', 'Items', 'Failure'] as const;
const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,6}$/);
const sentence = fc.string({minLength: 1, maxLength: 20, unit: 'grapheme'});

const {schema} = fc.letrec<{schema: JsonObject}>(tie => ({
  schema: fc.oneof(
    {maxDepth: 3},
    fc.constantFrom<JsonObject>(
      {type: 'string'},
      {type: 'boolean'},
      {type: 'number', default: 0.5},
    ),
    fc.constantFrom(...NAMES).map(target => ({$ref: `#/definitions/${target}`})),
    fc.record({type: fc.constant('array'), items: tie('schema')}),
    fc.record(
      {
        type: fc.constant('object'),
        description: sentence,
        properties: fc.dictionary(fc.string({maxLength: 5}), tie('schema'), {maxKeys: 3}),
        example: fc.jsonValue({maxDepth: 2}),
      },
      {requiredKeys: ['type']},
    ),
    fc.array(tie('schema'), {minLength: 1, maxLength: 2}).map(allOf => ({allOf})),
  ),
}));

const parameter = fc.record({
  name,
  in: fc.constantFrom('query', 'header'),
  type: fc.constantFrom('string', 'integer'),
  'x-ms-summary': sentence,
});

const operation = fc.record({
  operationId: name,
  summary: sentence,
  parameters: fc.array(parameter, {maxLength: 3}),
  responses: fc.record({
    200: fc.record({description: sentence, schema}),
    default: fc.constant({description: 'What went wrong.'}),
  }),
});

const paths = fc.dictionary(
  fc.array(name, {minLength: 1, maxLength: 3}).map(parts => `/${parts.join('/')}`),
  fc.record({get: operation, post: operation}, {requiredKeys: []}),
  {maxKeys: 4},
);

const URLS = {
  authorizationUrl: 'https://sign.example/authorize',
  tokenUrl: 'https://sign.example/token',
};
const LOGIN = 'https://login.microsoftonline.com/common/oauth2';
const ENTRA_URLS = {authorizationUrl: `${LOGIN}/authorize`, tokenUrl: `${LOGIN}/token`};

/** A security definition of every kind that can be served. */
const scheme = fc.oneof(
  fc.record({type: fc.constant('apiKey'), in: fc.constantFrom('header', 'query'), name}),
  fc.constant({type: 'basic'}),
  fc
    .record({
      flow: fc.constantFrom('accessCode', 'application'),
      scopes: fc.dictionary(name, sentence),
    })
    .map(oauth2 => ({type: 'oauth2', ...URLS, ...oauth2})),
  fc.constant({type: 'oauth2', flow: 'accessCode', ...ENTRA_URLS, scopes: {}}),
);

const security = fc.dictionary(name, scheme, {maxKeys: 3}).chain(securityDefinitions =>
  fc.record({
    securityDefinitions: fc.constant(securityDefinitions),
    security: fc.array(requirement(Object.keys(securityDefinitions)), {maxLength: 3}),
  }),
);

function requirement(names: readonly string[]): fc.Arbitrary<JsonObject> {
  return fc.subarray([...names]).map(some => Object.fromEntries(some.map(one => [one, []])));
}

/** A small Swagger 2.0 document as a parser would give it: valid, whatever the rules may think of it. */
export const definition: fc.Arbitrary<JsonObject> = fc
  .record({
    info: fc.record({title: sentence, version: fc.constant('1.0'), description: sentence}),
    paths,
    definitions: fc.tuple(schema, schema, schema).map(namedSchemas),
    security,
  })
  .map(({security: signIns, ...parts}) => {
    const document = {swagger: '2.0', host: 'api.example', ...parts, ...signIns};
    return JSON.parse(JSON.stringify(document)) as JsonObject;
  });

function namedSchemas(schemas: readonly JsonObject[]): JsonObject {
  return Object.fromEntries(NAMES.map((one, index) => [one, schemas[index]]));
}

/** A document as its author may have written it down. */
export function textOf(document: JsonObject): fc.Arbitrary<string> {
  return fc
    .record({
      indent: fc.constantFrom(0, 2, 4, '\t'),
      mark: fc.constantFrom('', '\uFEFF'),
      lineEnd: fc.constantFrom('\n', '\r\n'),
      last: fc.constantFrom('', '\n', ' \n\n'),
    })
    .map(({indent, mark, lineEnd, last}) => {
      const text = JSON.stringify(document, null, indent) + last;
      return mark + text.replaceAll('\n', lineEnd);
    });
}
