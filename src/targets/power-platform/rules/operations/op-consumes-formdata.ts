import {quote} from '../../../../core/json/value.js';
import {followReference} from '../../../../lint/definition/follow.js';
import type {OperationNode, ParameterNode} from '../../../../lint/definition/nodes.js';
import type {Details} from '../../../../lint/rule.js';
import {isJsonType, MULTIPART, mimeTypesOf, URL_ENCODED} from '../_helpers/mime-types.js';
import {nameOf} from '../_helpers/operation-name.js';
import type {PowerPlatformRule} from '../nodes.js';

export const opConsumesFormdata: PowerPlatformRule = {
  id: 'op-consumes-formdata',
  code: 'MimeTypeNotCompatibleWithRequestContentSchemaType',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    'The types in `consumes` can carry what the operation sends: form data, files or an object.',
  why: 'The platform builds the request in the format that `consumes` names, and cannot build this one.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'a file in a form',
      definition: {
        paths: {
          '/tides': {
            post: {
              consumes: ['multipart/form-data'],
              parameters: [{name: 'table', in: 'formData', type: 'file'}],
            },
          },
        },
      },
      expected: [],
    },
    {
      name: 'a form, a file and an object in types that cannot carry them',
      definition: {
        paths: {
          '/tides': {
            post: {
              operationId: 'AddTide',
              parameters: [{name: 'height', in: 'formData', type: 'number'}],
            },
            put: {
              operationId: 'UploadTides',
              consumes: ['application/x-www-form-urlencoded'],
              parameters: [{name: 'table', in: 'formData', type: 'file'}],
            },
            patch: {
              operationId: 'ChangeTide',
              consumes: ['text/plain'],
              parameters: [{name: 'tide', in: 'body', schema: {$ref: '#/definitions/TideList'}}],
            },
          },
        },
      },
      expected: [
        '#/paths/~1tides/post: Unexpected form data in operation `AddTide` that consumes `application/json`, expected `multipart/form-data` or `application/x-www-form-urlencoded`',
        '#/paths/~1tides/put/consumes: Unexpected file in operation `UploadTides` that consumes `application/x-www-form-urlencoded`, expected `multipart/form-data`',
        '#/paths/~1tides/patch/consumes: Unexpected object as body in operation `ChangeTide` that consumes `text/plain`, expected `application/json`',
      ],
    },
  ],
  check: {
    operation(operation, report) {
      const types = mimeTypesOf(operation, 'consumes');
      const mismatch = types.length > 0 && mismatchIn(operation, types);
      if (!mismatch) return;
      const consumed = types.map(quote).join(', ');
      const found = `Unexpected ${mismatch.content} in operation ${nameOf(operation)} that consumes ${consumed}`;
      report(`${found}, expected ${mismatch.expected}`, 'consumes', mismatch.details);
    },
  },
};

interface Mismatch {
  readonly content: string;
  readonly expected: string;
  readonly details?: Details;
}

function mismatchIn(operation: OperationNode, types: string[]): Mismatch | undefined {
  const {parameters, definition} = operation;
  const form = parameters.filter(({in: location}) => location === 'formData');
  const isMultipart = types.includes(MULTIPART);
  if (form.some(({value}) => value['type'] === 'file') && !isMultipart)
    return {content: 'file', expected: quote(MULTIPART)};
  if (form.length > 0 && !isMultipart && !types.includes(URL_ENCODED))
    return {content: 'form data', expected: `${quote(MULTIPART)} or ${quote(URL_ENCODED)}`};
  if (parameters.some(isObjectBody) && !types.some(isJsonType))
    // One published connector in a hundred does it, and no log shows a refusal.
    return {
      content: 'object as body',
      expected: '`application/json`',
      details: {severity: 'warning'},
    };
  return undefined;

  function isObjectBody({in: location, schema}: ParameterNode): boolean {
    const target = schema && followReference(definition, schema);
    return location === 'body' && target?.value['type'] === 'object';
  }
}
