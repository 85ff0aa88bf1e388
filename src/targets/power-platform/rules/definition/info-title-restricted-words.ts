import {objectOf, quote, textOf} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

export const infoTitleRestrictedWords: PowerPlatformRule = {
  id: 'info-title-restricted-words',
  code: 'ValueContainsRestrictedWords',
  policy: '5000.2.2.2',
  severity: {custom: 'off', verified: 'error', independent: 'error'},
  summary: 'The title contains neither the word `API` nor the word `connector`.',
  why: 'Certification refuses them: in the gallery everything is a connector to an API.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {name: 'api inside a word', definition: {info: {title: 'Rapid Tides'}}, expected: []},
    {
      name: 'the word API',
      definition: {info: {title: 'Tides API'}},
      expected: [
        '#/info/title: Unexpected word `API` in the title, expected the name of the service alone',
      ],
    },
  ],
  check: {
    definition({value}, report) {
      const title = textOf(objectOf(value['info'])['title']) ?? '';
      const word = /\b(api|connector)\b/i.exec(title)?.[0];
      if (word !== undefined)
        report(
          `Unexpected word ${quote(word)} in the title, expected the name of the service alone`,
          ['info', 'title'],
        );
    },
  },
};
