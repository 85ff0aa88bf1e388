import {quote} from '../../../../core/json/value.js';
import {followReference} from '../../../../lint/definition/follow.js';
import type {DefinitionNode, ParameterNode} from '../../../../lint/definition/nodes.js';
import {mimeTypesOf, URL_ENCODED} from '../_helpers/mime-types.js';
import {nameOf} from '../_helpers/operation-name.js';
import type {PowerPlatformRule} from '../nodes.js';

export const opUrlencodedNoBinary: PowerPlatformRule = {
  id: 'op-urlencoded-no-binary',
  code: 'StringBinaryNotSupportedForFormUrlEncoded',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'No binary content is sent as a form that is encoded like a URL.',
  why: 'The bytes would be read as text and arrive broken.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'binary content as multipart',
      definition: {
        paths: {
          '/tides': {
            post: {
              consumes: ['multipart/form-data'],
              parameters: [{name: 'table', in: 'formData', type: 'string', format: 'binary'}],
            },
          },
        },
      },
      expected: [],
    },
    {
      name: 'binary content in an encoded form',
      definition: {
        paths: {
          '/tides': {
            post: {
              operationId: 'UploadTides',
              consumes: ['application/x-www-form-urlencoded'],
              parameters: [{name: 'table', in: 'formData', type: 'string', format: 'binary'}],
            },
          },
        },
      },
      expected: [
        '#/paths/~1tides/post/consumes: Unexpected `application/x-www-form-urlencoded` for binary parameter `table` of operation `UploadTides`, expected `multipart/form-data`',
      ],
    },
  ],
  check: {
    operation(operation, report) {
      if (!mimeTypesOf(operation, 'consumes').includes(URL_ENCODED)) return;
      const binary = operation.parameters.find(one => isBinary(one, operation.definition));
      if (!binary) return;
      const parameter = `binary parameter ${quote(binary.name)} of operation ${nameOf(operation)}`;
      const found = `Unexpected ${quote(URL_ENCODED)} for ${parameter}`;
      report(`${found}, expected \`multipart/form-data\``, 'consumes');
    },
  },
};

function isBinary(parameter: ParameterNode, definition: DefinitionNode): boolean {
  if (parameter.in !== 'formData' && parameter.in !== 'body') return false;
  const {schema} = parameter;
  const {type, format} = (schema && followReference(definition, schema)?.value) ?? parameter.value;
  return type === 'string' && format === 'binary';
}
