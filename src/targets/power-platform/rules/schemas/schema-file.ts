import {withAnswer, withBody} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

export const schemaFile: PowerPlatformRule = {
  id: 'schema-file',
  code: 'SchemaTypeFileNotValid',
  severity: 'error',
  summary: '`type: file` is the whole schema of an answer, or of a form parameter.',
  why: 'The service refuses the definition. Elsewhere a file is a `string` of format `binary` or `byte`.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'a file as an answer', definition: withAnswer({type: 'file'}), expected: []},
    {
      name: 'a file as a body',
      definition: withBody({type: 'file'}),
      expected: [
        '#/paths/~1tides/post/parameters/0/schema/type: Unexpected type `file` in a schema, expected it as the whole answer or in a form only',
      ],
    },
  ],
  check: {
    schema({value, place, tree}, report) {
      if (value['type'] !== 'file' || (place === 'root' && tree.owner === 'response')) return;
      const message =
        'Unexpected type `file` in a schema, expected it as the whole answer or in a form only';
      report(message, 'type');
    },
  },
};
