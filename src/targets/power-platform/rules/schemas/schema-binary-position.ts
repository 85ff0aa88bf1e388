import {schemaName} from '../_helpers/schema-parts.js';
import {withBody} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

export const schemaBinaryPosition: PowerPlatformRule = {
  id: 'schema-binary-position',
  code: 'InvalidStringBinaryProperty',
  // One published connector in fifty breaks it, and no log shows a refusal.
  severity: 'warning',
  summary: 'The format `binary` stands at the top of a body or a response, never inside an object.',
  why: 'Raw bytes cannot stand in JSON. Inside an object a file has the format `byte`, which is Base64.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'a body of bytes',
      definition: withBody({type: 'string', format: 'binary'}),
      expected: [],
    },
    {
      name: 'bytes inside an object',
      definition: withBody({
        type: 'object',
        properties: {chart: {type: 'string', format: 'binary'}},
      }),
      expected: [
        '#/paths/~1tides/post/parameters/0/schema/properties/chart/format: Unexpected format `binary` of property `chart`, expected `byte` inside an object or array',
      ],
    },
  ],
  check: {
    schema(node, report) {
      const {value, place} = node;
      if (value['type'] !== 'string' || value['format'] !== 'binary') return;
      if (place === 'root' || place === 'allOf') return;
      const message = `Unexpected format \`binary\` of ${schemaName(node)}, expected \`byte\` inside an object or array`;
      report(message, 'format');
    },
  },
};
