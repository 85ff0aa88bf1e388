import {quote} from '../../../../core/json/value.js';
import {isAbsoluteUrl} from '../_helpers/absolute-url.js';
import {METADATA, metadataOf} from '../_helpers/connector-metadata.js';
import type {PowerPlatformRule} from '../nodes.js';

const POLICIES: Readonly<Record<string, string>> = {
  website: '5000.3.1.3',
  'privacy policy': '5000.3.1.5',
};

const REMINDER =
  'Unexpected website and privacy policy that nothing offline can open, expected public pages of the service';

export const metadataUrls: PowerPlatformRule = {
  id: 'metadata-urls',
  policy: ['5000.3.1.3', '5000.3.1.5'],
  severity: {custom: 'off', verified: 'error', independent: 'error'},
  summary: 'Website and privacy policy are absolute http(s) URLs that anybody can open.',
  why: 'Certification opens both and refuses pages that do not answer or belong to someone else. Whether they answer cannot be checked offline.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {name: 'a private connector', ruleset: 'custom', expected: []},
    {
      name: 'a reminder',
      expected: [
        '#/x-ms-connector-metadata: Unexpected website and privacy policy that nothing offline can open, expected public pages of the service',
      ],
    },
    {
      name: 'no scheme',
      definition: {
        'x-ms-connector-metadata': [{propertyName: 'Website', propertyValue: 'harbourtides.org'}],
      },
      expected: [
        '#/x-ms-connector-metadata/0/propertyValue: Unexpected website `harbourtides.org`, expected an absolute URL with https',
      ],
    },
    {
      name: 'a text',
      definition: {
        'x-ms-connector-metadata': [{propertyName: 'Privacy policy', propertyValue: 'On request'}],
      },
      expected: [
        '#/x-ms-connector-metadata/0/propertyValue: Unexpected privacy policy `On request`, expected an absolute URL with https',
      ],
    },
  ],
  check: {
    definition({value}, report) {
      const entries = metadataOf(value).filter(entry =>
        Object.hasOwn(POLICIES, entry.name.toLowerCase()),
      );
      const wrong = entries.filter(entry => !isAbsoluteUrl(entry.value));
      for (const {name, value: url, at} of wrong) {
        const policy = POLICIES[name.toLowerCase()] ?? '';
        report(
          `Unexpected ${name.toLowerCase()} ${quote(url)}, expected an absolute URL with https`,
          at,
          {policy},
        );
      }
      if (entries.length > 0 && wrong.length === 0) report(REMINDER, METADATA, {severity: 'note'});
    },
  },
};
