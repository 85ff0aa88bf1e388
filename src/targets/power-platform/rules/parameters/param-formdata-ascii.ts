import {quote} from '../../../../core/json/value.js';
import {queryParameter, withParameters} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

export const paramFormdataAscii: PowerPlatformRule = {
  id: 'param-formdata-ascii',
  code: 'InvalidFormDataParameterName',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'The name of a form parameter has only ASCII characters.',
  why: 'Names stand in a header of each part of the form, which cannot carry others: the service would get a broken name.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'plain letters',
      definition: withParameters(queryParameter({in: 'formData'})),
      expected: [],
    },
    {
      name: 'an umlaut',
      definition: withParameters(queryParameter({in: 'formData', name: 'höhe'})),
      expected: [
        '#/paths/~1tides/get/parameters/0/name: Unexpected form parameter `höhe`, expected only ASCII characters in its name',
      ],
    },
  ],
  check: {
    parameter({name, in: place}, report) {
      if (place !== 'formData' || /^[\x20-\x7e]*$/.test(name)) return;
      const message = `Unexpected form parameter ${quote(name)}, expected only ASCII characters in its name`;
      report(message, 'name');
    },
  },
};
