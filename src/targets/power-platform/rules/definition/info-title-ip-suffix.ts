import {objectOf, quote, textOf} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

export const infoTitleIpSuffix: PowerPlatformRule = {
  id: 'info-title-ip-suffix',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary:
    'The suffix `(Independent Publisher)` stands in the title of the pull request, not of the connector.',
  why: 'Microsoft adds it where the connector is shown. It breaks the limits for length and last character, and no published definition has it.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission-ip',
  examples: [
    {name: 'no suffix', expected: []},
    {
      name: 'a suffix',
      definition: {info: {title: 'Tides (Independent Publisher)'}},
      expected: [
        '#/info/title: Unexpected suffix `(Independent Publisher)`, expected it in the title of the pull request only',
      ],
    },
  ],
  check: {
    definition({value}, report) {
      const suffix = /\(independent publisher\)/i.exec(
        textOf(objectOf(value['info'])['title']) ?? '',
      )?.[0];
      if (suffix === undefined) return;
      report(
        `Unexpected suffix ${quote(suffix)}, expected it in the title of the pull request only`,
        ['info', 'title'],
      );
    },
  },
};
