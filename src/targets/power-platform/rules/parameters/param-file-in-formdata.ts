import {parameterName} from '../_helpers/parameter-name.js';
import {queryParameter, withParameters} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

export const paramFileInFormdata: PowerPlatformRule = {
  id: 'param-file-in-formdata',
  code: 'FileParameterMustBeInFormData',
  severity: 'error',
  summary: 'A parameter of type `file` is a form parameter.',
  why: 'The service refuses the definition: a file can only be sent as part of a form.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'a file in a form',
      definition: withParameters(queryParameter({in: 'formData', type: 'file'})),
      expected: [],
    },
    {
      name: 'a file in the query',
      definition: withParameters(queryParameter({type: 'file'})),
      expected: [
        '#/paths/~1tides/get/parameters/0/type: Unexpected type `file` on parameter `day` in `query`, expected it in `formData` only',
      ],
    },
  ],
  check: {
    parameter({value, in: place}, report) {
      if (value['type'] !== 'file' || !['path', 'query', 'header'].includes(place)) return;
      const message = `Unexpected type \`file\` on ${parameterName(value)} in \`${place}\`, expected it in \`formData\` only`;
      report(message, 'type');
    },
  },
};
