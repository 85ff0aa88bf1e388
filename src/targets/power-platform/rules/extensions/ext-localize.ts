import {withParameters} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

export const extLocalize: PowerPlatformRule = {
  id: 'ext-localize',
  severity: 'warning',
  summary: '`x-ms-localizeDefaultValue` stands beside a default that is a text.',
  why: 'Only texts are translated; elsewhere the extension does nothing.',
  source:
    'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/apiDefinition.swagger.schema.json',
  examples: [
    {
      name: 'a text',
      definition: withParameters({
        name: 'day',
        in: 'query',
        type: 'string',
        default: 'today',
        'x-ms-localizeDefaultValue': true,
      }),
      expected: [],
    },
    {
      name: 'no default',
      definition: withParameters({
        name: 'day',
        in: 'query',
        type: 'string',
        'x-ms-localizeDefaultValue': true,
      }),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-localizeDefaultValue: Unexpected `x-ms-localizeDefaultValue` without a default that is a text, expected one to translate',
      ],
    },
  ],
  check: {
    extension({key, extension, value}, report) {
      if (key !== 'x-ms-localizeDefaultValue' || extension !== true) return;
      if (typeof value['default'] === 'string') return;
      report(
        'Unexpected `x-ms-localizeDefaultValue` without a default that is a text, expected one to translate',
      );
    },
  },
};
