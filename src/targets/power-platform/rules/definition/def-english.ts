import {quote} from '../../../../core/json/value.js';
import {foreignPartOf} from '../_helpers/foreign-language.js';
import type {PowerPlatformRule} from '../nodes.js';

export const defEnglish: PowerPlatformRule = {
  id: 'def-english',
  code: 'ValueMustBeInEnglish',
  policy: '5000.2.3.1',
  severity: {custom: 'off', verified: 'error', independent: 'error'},
  summary: 'Titles, summaries and descriptions are in English.',
  why: 'Certification takes connectors in English only. What is found here are other scripts, and frequent words of other languages.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'an English description', expected: []},
    {
      name: 'a German description',
      definition: {
        paths: {
          '/tides': {get: {description: 'Zeigt die Gezeiten und das Wetter mit der Uhrzeit.'}},
        },
      },
      expected: [
        '#/paths/~1tides/get/description: Unexpected German words `und`, `das`, `mit` in `description`, expected English',
      ],
    },
    {
      name: 'Greek letters as signs',
      definition: {
        definitions: {TideList: {properties: {count: {description: 'The angle φ of the tide.'}}}},
      },
      expected: [],
    },
    {
      name: 'an English text that shows words of another script',
      definition: {
        definitions: {
          TideList: {
            properties: {
              count: {description: 'The name of the harbour, such as 横浜港 for Yokohama.'},
            },
          },
        },
      },
      expected: [],
    },
    {
      name: 'another script',
      definition: {info: {title: 'Морские приливы'}},
      expected: ['#/info/title: Unexpected letters such as `Мор` in `title`, expected English'],
    },
    {
      name: 'a Spanish introduction',
      intro: 'Consulta las mareas para los puertos del norte.\n',
      expected: ['intro:1:1: Unexpected Spanish words `las`, `para`, `los`, expected English'],
    },
  ],
  check: {
    text({text, key, isInternal}, report) {
      const found = isInternal ? undefined : foreignPartOf(text);
      if (found !== undefined) report(`Unexpected ${found} in ${quote(key)}, expected English`);
    },
    intro({text, at}, report) {
      const found = foreignPartOf(text);
      if (found !== undefined) report(`Unexpected ${found}, expected English`, at(1));
    },
  },
};
