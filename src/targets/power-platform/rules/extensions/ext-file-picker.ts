import {isObject, member} from '../../../../core/json/value.js';
import {checkOperationId} from '../_helpers/check-operation-id.js';
import {checkShape, type Shape} from '../_helpers/check-shape.js';
import type {PowerPlatformRule} from '../nodes.js';

const PICKER: Shape = {
  name: 'file-picker',
  members: {
    open: 'object',
    browse: 'object',
    'value-title': 'text',
    'value-path': 'text',
    'value-collection': 'text',
    'value-folder-property': 'text',
    'value-media-property': 'text',
  },
  required: ['open'],
};

const AT = '/x-ms-capabilities/file-picker';

export const extFilePicker: PowerPlatformRule = {
  id: 'ext-file-picker',
  code: 'OperationIdNotFound',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    '`file-picker` names an operation that opens the root, and optionally one that opens a folder.',
  why: 'Users press the folder button and get an error instead of their files.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
  examples: [
    {
      name: 'two operations',
      definition: {
        'x-ms-capabilities': {
          'file-picker': {open: {operationId: 'ListTides'}, browse: {operationId: 'ListTides'}},
        },
      },
      expected: [],
    },
    {
      name: 'nothing to begin with, and a folder operation that is not there',
      definition: {'x-ms-capabilities': {'file-picker': {browse: {operationId: 'ListFolder'}}}},
      expected: [
        '#/x-ms-capabilities/file-picker: Unexpected `file-picker` without `open`, expected an object',
        '#/x-ms-capabilities/file-picker/browse/operationId: Unexpected operation `ListFolder`, expected the id of an operation of the definition',
      ],
    },
  ],
  check: {
    definition(definition, report) {
      const written = member(definition.value['x-ms-capabilities'], 'file-picker');
      const picker = isObject(written) ? checkShape(written, PICKER, AT, report) : undefined;
      for (const name of ['open', 'browse']) {
        const call = picker?.[name];
        if (!isObject(call)) continue;
        checkShape(call, callOf(name), `${AT}/${name}`, report);
        checkOperationId(definition, call, `${AT}/${name}`, report);
      }
    },
  },
};

function callOf(name: string): Shape {
  return {
    name,
    members: {operationId: 'text', parameters: 'object'},
    required: ['operationId'],
  };
}
