import {objectOf, quote, textOf} from '../../../../core/json/value.js';
import {plainText} from '../_helpers/plain-text.js';
import type {PowerPlatformRule} from '../nodes.js';

export const infoDescriptionSentence: PowerPlatformRule = {
  id: 'info-description-sentence',
  policy: '5000.2.3.2',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary:
    'The description of the connector is one or more sentences with a final mark, and not the title again.',
  why: 'It is the text under the title in the gallery; reviewers send back notes and fragments.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {name: 'a sentence', expected: []},
    {
      name: 'no final mark',
      definition: {info: {description: 'All tides in the harbours of the northern coast'}},
      expected: [
        '#/info/description: Unexpected end `coast` of the description, expected a sentence with a final mark',
      ],
    },
    {
      name: 'the title again',
      definition: {info: {title: 'Harbour Tides', description: 'Harbour Tides.'}},
      expected: [
        '#/info/description: Unexpected description equal to the title, expected what the service does',
      ],
    },
  ],
  check: {
    definition({value}, report) {
      const info = objectOf(value['info']);
      const description = (textOf(info['description']) ?? '').trim();
      if (description === '') return;
      const at = ['info', 'description'];
      if (plainText(description) === plainText(textOf(info['title']) ?? ''))
        return report(
          'Unexpected description equal to the title, expected what the service does',
          at,
        );
      if (/[.!?…]["')\]]?$/.test(description)) return;
      const end = description.slice(-40).split(/\s/).at(-1);
      report(
        `Unexpected end ${quote(end)} of the description, expected a sentence with a final mark`,
        at,
      );
    },
  },
};
