import {objectOf, quote, textOf} from '../../../../core/json/value.js';
import {isAbsoluteUrl} from '../_helpers/absolute-url.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

export const infoLicense: PowerPlatformRule = {
  id: 'info-license',
  code: ['UrlNotValid', 'RequiredPropertyMissing', 'RequiredValueEmpty'],
  severity: 'error',
  summary: 'The license, where there is one, has a name, and its URL is absolute.',
  why: 'People look the license up by its name and URL: the service refuses one without the former, or with a part of the latter.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'a name and a URL',
      definition: {
        info: {license: {name: 'Harbour terms', url: 'https://www.harbourtides.org/terms'}},
      },
      expected: [],
    },
    {
      name: 'no name',
      definition: {info: {license: {url: 'https://www.harbourtides.org/terms'}}},
      expected: ['#/info/license: Unexpected license without `name`, expected one'],
    },
    {
      name: 'a relative URL',
      definition: {info: {license: {name: 'Harbour terms', url: '/terms'}}},
      expected: [
        '#/info/license/url: Unexpected URL `/terms`, expected an absolute one with https',
      ],
    },
  ],
  check: {
    definition({value}, report) {
      const license = objectOf(objectOf(value['info'])['license']);
      if (textOf(license['name'])?.trim() === '')
        report(
          'Unexpected empty `name` of the license, expected a text',
          ['info', 'license', 'name'],
          {code: 'RequiredValueEmpty'},
        );
      const url = textOf(license['url']);
      if (url === undefined || isAbsoluteUrl(url)) return;
      report(`Unexpected URL ${quote(url)}, expected an absolute one with https`, [
        'info',
        'license',
        'url',
      ]);
    },
    violation(violation, report) {
      if (ownerOf(violation) !== 'info-license') return;
      report('Unexpected license without `name`, expected one', undefined, {
        code: 'RequiredPropertyMissing',
      });
    },
  },
};
