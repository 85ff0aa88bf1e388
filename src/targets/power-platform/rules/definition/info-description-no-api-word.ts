import {objectOf, quote, textOf} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

export const infoDescriptionNoApiWord: PowerPlatformRule = {
  id: 'info-description-no-api-word',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary: 'The description of the connector does without the word `API`.',
  why: 'It is for people who build flows: the guide for texts asks to say what the service does.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/connector-string-guidance',
  examples: [
    {name: 'no such word', expected: []},
    {
      name: 'the word',
      definition: {info: {description: 'The API of all tides in the harbours of the north.'}},
      expected: [
        '#/info/description: Unexpected word `API` in the description, expected what the service does',
      ],
    },
  ],
  check: {
    definition({value}, report) {
      const description = textOf(objectOf(value['info'])['description']) ?? '';
      const word = /\bAPIs?\b/i.exec(description)?.[0];
      if (word !== undefined)
        report(
          `Unexpected word ${quote(word)} in the description, expected what the service does`,
          ['info', 'description'],
        );
    },
  },
};
