import {quote} from '../../../../core/json/value.js';
import {isMimeType, mimeEntries} from '../_helpers/mime-entries.js';
import type {PowerPlatformRule} from '../nodes.js';

export const mimeValid: PowerPlatformRule = {
  id: 'mime-valid',
  code: 'MimeTypeNotValid',
  severity: 'error',
  summary: 'Every entry of `consumes` and `produces` is a MIME type.',
  why: 'Requests are built and responses read by these types: the service refuses a word that is none.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'a type with a parameter',
      definition: {produces: ['application/json; charset=utf-8']},
      expected: [],
    },
    {
      name: 'no subtype',
      definition: {consumes: ['json']},
      expected: [
        '#/consumes/0: Unexpected MIME type `json`, expected one such as `application/json`',
      ],
    },
  ],
  check: {
    definition(definition, report) {
      for (const {type, pointer} of mimeEntries(definition)) {
        if (!isMimeType(type))
          report(`Unexpected MIME type ${quote(type)}, expected one such as \`application/json\``, {
            pointer,
          });
      }
    },
  },
};
