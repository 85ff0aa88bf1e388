import {quote} from '../../../../core/json/value.js';
import {nameOf} from '../_helpers/operation-name.js';
import {usesOf} from '../_helpers/parameter-uses.js';
import {withParameters} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

export const opGetNoBody: PowerPlatformRule = {
  id: 'op-get-no-body',
  code: 'BodyOrFormDataParameterInFetchOperationNotAllowed',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'A GET operation has no body and no form data.',
  why: 'Gateways drop what is sent with GET, and certification refuses the operation.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'a query parameter', expected: []},
    {
      name: 'a body',
      definition: withParameters({name: 'filter', in: 'body', schema: {type: 'object'}}),
      expected: [
        '#/paths/~1tides/get/parameters/0: Unexpected `body` parameter `filter` in GET operation `ListTides`, expected query parameters or another method',
      ],
    },
  ],
  check: {
    operation(operation, report) {
      if (operation.method !== 'get') return;
      for (const {name, in: location, pointer} of usesOf(operation)) {
        if (location !== 'body' && location !== 'formData') continue;
        const parameter = `${quote(location)} parameter ${quote(name)}`;
        const found = `Unexpected ${parameter} in GET operation ${nameOf(operation)}`;
        report(`${found}, expected query parameters or another method`, {pointer});
      }
    },
  },
};
