import {objectOf, quote, textOf} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

export const infoTitleUnique: PowerPlatformRule = {
  id: 'info-title-unique',
  policy: '5000.2.2.5',
  severity: {custom: 'off', verified: 'note', independent: 'note'},
  summary: 'No published connector has the same title.',
  why: 'Certification refuses a title that is taken. This cannot be checked offline: look it up in the list of connectors.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {name: 'a private connector', ruleset: 'custom', expected: []},
    {
      name: 'a reminder',
      expected: [
        '#/info/title: Unexpected title `Harbour Tides` that nothing offline can compare, expected one that no published connector has',
      ],
    },
  ],
  check: {
    definition({value}, report) {
      const title = textOf(objectOf(value['info'])['title']);
      if (title === undefined) return;
      report(
        `Unexpected title ${quote(title)} that nothing offline can compare, expected one that no published connector has`,
        ['info', 'title'],
      );
    },
  },
};
