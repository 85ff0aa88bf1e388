import {withBody} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

const DICTIONARY = {'x-ms-editor': 'dictionary'};

export const schemaEditorDictionary: PowerPlatformRule = {
  id: 'schema-editor-dictionary',
  code: 'InvalidCustomEditorExtensionDictionaryValue',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: '`x-ms-editor: dictionary` stands on objects that allow additional properties.',
  why: 'The editor lets users add keys of their own: a schema that takes none cannot use it.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'an object with keys of any name',
      definition: withBody({type: 'object', additionalProperties: {type: 'string'}, ...DICTIONARY}),
      expected: [],
    },
    {
      name: 'a text',
      definition: withBody({type: 'string', ...DICTIONARY}),
      expected: [
        '#/paths/~1tides/post/parameters/0/schema/x-ms-editor: Unexpected editor `dictionary`, expected it on an object that allows additional properties',
      ],
    },
    {
      name: 'an object with fixed keys',
      definition: withBody({type: 'object', additionalProperties: false, ...DICTIONARY}),
      expected: [
        '#/paths/~1tides/post/parameters/0/schema/x-ms-editor: Unexpected editor `dictionary`, expected it on an object that allows additional properties',
      ],
    },
  ],
  check: {
    extension({key, extension, value}, report) {
      if (key !== 'x-ms-editor' || extension !== 'dictionary') return;
      if (value['type'] === 'object' && value['additionalProperties'] !== false) return;
      const message =
        'Unexpected editor `dictionary`, expected it on an object that allows additional properties';
      report(message);
    },
  },
};
