import {isAnswer} from '../_helpers/is-answer.js';
import {withAnswer, withBody} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

export const schemaFile: PowerPlatformRule = {
  id: 'schema-file',
  code: 'SchemaTypeFileNotValid',
  severity: 'error',
  summary: '`type: file` is the whole schema of a response, or the type of a form parameter.',
  why: 'The service refuses the definition. Elsewhere a file is a `string` of format `binary` or `byte`.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'a file as a response', definition: withAnswer({type: 'file'}), expected: []},
    {
      name: 'a file as a response, by reference',
      definition: {
        definitions: {Chart: {type: 'file'}},
        paths: {'/tides': {get: {responses: {200: {schema: {$ref: '#/definitions/Chart'}}}}}},
      },
      expected: [],
    },
    {
      name: 'a file as a body',
      definition: withBody({type: 'file'}),
      expected: [
        '#/paths/~1tides/post/parameters/0/schema/type: Unexpected type `file` in a schema, expected it as a whole response or in a form only',
      ],
    },
  ],
  check: {
    schema(node, report) {
      const {value, place, tree, definition} = node;
      if (value['type'] !== 'file') return;
      if (place === 'root' && (tree.owner === 'response' || isAnswer(definition, node))) return;
      const message =
        'Unexpected type `file` in a schema, expected it as a whole response or in a form only';
      report(message, 'type');
    },
  },
};
