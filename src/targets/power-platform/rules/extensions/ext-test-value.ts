import {isObject, quote, textOf} from '../../../../core/json/value.js';
import {lastKey, parentOf} from '../../../../core/pointer.js';
import {withParameters} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

/** Names of fields that hold secrets or personal data, and values that look like such. */
const NAMES = /pass(word|phrase)|secret|token|api[-_ ]?key|credential/i;
const VALUES = [
  {
    found: 'mail address',
    pattern: /[\w.+-]+@(?!example\.|[\w.-]*\.example\b)[\w-]+(\.[\w-]+)+/,
  },
  {found: 'bearer token', pattern: /\bbearer\s+\S{8}|\beyJ[\w-]{10,}\.[\w-]+/i},
  {found: 'key', pattern: /\b(sk|pk|ghp|gho|xox[abp])[-_]\w{10}/},
];

/** What is longer is read up to here: patterns must not cost time on hostile texts. */
const LONGEST = 300;

export const extTestValue: PowerPlatformRule = {
  id: 'ext-test-value',
  severity: 'warning',
  summary: '`x-ms-test-value` holds no secret and no personal data.',
  why: 'The definition of a certified connector is public, with every test value in it.',
  source:
    'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/apiDefinition.swagger.schema.json',
  examples: [
    {
      name: 'a harmless value',
      definition: withParameters({
        name: 'day',
        in: 'query',
        type: 'string',
        'x-ms-test-value': '2026-03-01',
      }),
      expected: [],
    },
    {
      name: 'the address of a person',
      definition: withParameters({
        name: 'day',
        in: 'query',
        type: 'string',
        'x-ms-test-value': 'ada@harbourtides.org',
      }),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-test-value: Unexpected mail address as test value, expected an invented value such as `name@example.com`',
      ],
    },
    {
      name: 'a value for a secret',
      definition: withParameters({
        name: 'access_token',
        in: 'query',
        type: 'string',
        'x-ms-test-value': 'k3-harbour',
      }),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-test-value: Unexpected test value for `access_token`, expected none because the definition becomes public',
      ],
    },
  ],
  check: {
    extension({key, extension, value, pointer}, report) {
      if (key !== 'x-ms-test-value' || extension === '' || isObject(extension)) return;
      const text = typeof extension === 'string' ? extension.slice(0, LONGEST) : '';
      const field = textOf(value['name']) ?? lastKey(parentOf(pointer));
      const secret = VALUES.find(({pattern}) => pattern.test(text));
      if (secret) {
        report(
          `Unexpected ${secret.found} as test value, expected an invented value such as \`name@example.com\``,
        );
      } else if (NAMES.test(field)) {
        report(
          `Unexpected test value for ${quote(field)}, expected none because the definition becomes public`,
        );
      }
    },
  },
};
