import {quote} from '../../../../core/json/value.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

export const defExtensionPrefix: PowerPlatformRule = {
  id: 'def-extension-prefix',
  code: ['ExtensionNameNotValid', 'AdditionalPropertyNotAllowed'],
  severity: 'error',
  summary: 'The name of an extension begins with `x-`, in lower case.',
  why: 'The service takes any other spelling for a key of OpenAPI 2.0 that it does not know, and refuses the definition.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'lower case',
      definition: {paths: {'/tides': {get: {'x-ms-visibility': 'important'}}}},
      expected: [],
    },
    {
      name: 'an upper case letter',
      definition: {paths: {'/tides': {get: {'X-ms-visibility': 'important'}}}},
      expected: [
        '#/paths/~1tides/get/X-ms-visibility: Unexpected key `X-ms-visibility`, expected an extension whose name begins with `x-`',
      ],
    },
    {
      name: 'no prefix',
      definition: {'ms-capabilities': {}},
      expected: [
        '#/ms-capabilities: Unexpected key `ms-capabilities`, expected an extension whose name begins with `x-`',
      ],
    },
  ],
  check: {
    violation(violation, report) {
      if (ownerOf(violation) !== 'def-extension-prefix') return;
      const key = String(violation.params['additionalProperty']);
      const code =
        violation.part === 'root' ? 'ExtensionNameNotValid' : 'AdditionalPropertyNotAllowed';
      report(
        `Unexpected key ${quote(key)}, expected an extension whose name begins with \`x-\``,
        [key],
        {code},
      );
    },
  },
};
