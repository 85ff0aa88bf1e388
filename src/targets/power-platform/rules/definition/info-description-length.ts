import {objectOf, textOf} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

const MINIMUM = 30;
const MAXIMUM = 500;

export const infoDescriptionLength: PowerPlatformRule = {
  id: 'info-description-length',
  code: 'FieldLengthNotInRange',
  policy: '5000.2.3.4',
  severity: {custom: 'off', verified: 'error', independent: 'error'},
  summary: 'The description of the connector has 30 to 500 characters.',
  why: 'It is the text under the title in the gallery, where longer ones do not fit: certification refuses these, and a mere name.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {name: 'a sentence', expected: []},
    {
      name: 'too short',
      definition: {info: {description: 'Tides of all harbours.'}},
      expected: ['#/info/description: Unexpected description of 22 characters, expected 30 to 500'],
    },
    {
      name: 'too long',
      definition: {info: {description: 'Tides. '.repeat(80)}},
      expected: [
        '#/info/description: Unexpected description of 560 characters, expected 30 to 500',
      ],
    },
  ],
  check: {
    definition({value}, report) {
      const description = textOf(objectOf(value['info'])['description']) ?? '';
      // An empty one is missed by info-required.
      if (
        description.trim() === '' ||
        (description.length >= MINIMUM && description.length <= MAXIMUM)
      )
        return;
      report(
        `Unexpected description of ${description.length} characters, expected ${MINIMUM} to ${MAXIMUM}`,
        ['info', 'description'],
      );
    },
  },
};
