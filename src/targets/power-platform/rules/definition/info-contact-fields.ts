import {isObject, objectOf, quote, textOf} from '../../../../core/json/value.js';
import {isAbsoluteUrl} from '../_helpers/absolute-url.js';
import type {PowerPlatformRule} from '../nodes.js';

const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

/** More than 2 % of published connectors break it, but all are old: of those merged since June 2023 none lacks name or mail address. */
export const infoContactFields: PowerPlatformRule = {
  id: 'info-contact-fields',
  code: ['RequiredPropertyMissing', 'UrlNotValid', 'ContactEmailNotValid'],
  policy: '5000.3.1.4',
  severity: {custom: 'off', verified: 'error', independent: 'error'},
  summary: 'The contact has a name, an absolute URL and a mail address.',
  why: 'Microsoft forwards what users report to it: certification refuses a contact that nobody can reach.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {name: 'all three', expected: []},
    {
      name: 'no mail address',
      definition: {info: {contact: {email: null}}},
      expected: ['#/info/contact: Unexpected contact without `email`, expected one'],
    },
    {
      name: 'a URL without a scheme',
      definition: {info: {contact: {url: 'www.harbourtides.org'}}},
      expected: [
        '#/info/contact/url: Unexpected URL `www.harbourtides.org`, expected an absolute one with https',
      ],
    },
    {
      name: 'a mail address without a domain',
      definition: {info: {contact: {email: 'support'}}},
      expected: [
        '#/info/contact/email: Unexpected mail address `support`, expected one such as `support@harbourtides.org`',
      ],
    },
  ],
  check: {
    definition({value}, report) {
      const contact = objectOf(value['info'])['contact'];
      if (!isObject(contact)) return;
      const at = (key: string) => ['info', 'contact', key];
      for (const key of ['name', 'url', 'email']) {
        if (!isMissing(contact[key])) continue;
        // Many published connectors have no URL here; all newer ones have the others.
        const severity = key === 'url' ? 'warning' : 'error';
        report(`Unexpected contact without ${quote(key)}, expected one`, at(key), {
          code: 'RequiredPropertyMissing',
          severity,
        });
      }
      const url = textOf(contact['url'])?.trim();
      if (url && !isAbsoluteUrl(url))
        report(`Unexpected URL ${quote(url)}, expected an absolute one with https`, at('url'), {
          code: 'UrlNotValid',
        });
      const email = textOf(contact['email'])?.trim();
      if (!email || EMAIL.test(email)) return;
      report(
        `Unexpected mail address ${quote(email)}, expected one such as \`support@harbourtides.org\``,
        at('email'),
        {code: 'ContactEmailNotValid'},
      );
    },
  },
};

function isMissing(value: unknown): boolean {
  return value === undefined || textOf(value)?.trim() === '';
}
