import {quote} from '../../../../core/json/value.js';
import {orList} from '../_helpers/check-shape.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

const KEYS: Readonly<Record<string, readonly string[]>> = {
  info: ['title', 'version', 'description', 'termsOfService', 'contact', 'license'],
  contact: ['name', 'url', 'email'],
  license: ['name', 'url'],
};

export const infoKeys: PowerPlatformRule = {
  id: 'info-keys',
  code: 'AdditionalPropertyNotAllowed',
  severity: 'error',
  summary: '`info`, its contact and its license have only the keys of OpenAPI 2.0, and extensions.',
  why: 'The service refuses a definition with keys that it does not know.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'an extension', definition: {info: {'x-team': 'coast'}}, expected: []},
    {
      name: 'a key of OpenAPI 3',
      definition: {info: {summary: 'Tides'}},
      expected: [
        '#/info/summary: Unexpected key `summary`, expected only `title`, `version`, `description`, `termsOfService`, `contact` or `license`',
      ],
    },
    {
      name: 'an unknown key of the contact',
      definition: {info: {contact: {phone: '0123'}}},
      expected: [
        '#/info/contact/phone: Unexpected key `phone`, expected only `name`, `url` or `email`',
      ],
    },
  ],
  check: {
    violation(violation, report) {
      if (ownerOf(violation) !== 'info-keys') return;
      const key = String(violation.params['additionalProperty']);
      report(`Unexpected key ${quote(key)}, expected only ${orList(KEYS[violation.part] ?? [])}`, [
        key,
      ]);
    },
  },
};
