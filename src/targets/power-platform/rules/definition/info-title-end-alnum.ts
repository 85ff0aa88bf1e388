import {objectOf, quote, textOf} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

const SUFFIX = /\(independent publisher\)$/i;

export const infoTitleEndAlnum: PowerPlatformRule = {
  id: 'info-title-end-alnum',
  code: 'ValueMustEndWithAlphanumeric',
  policy: '5000.2.2.3',
  severity: {custom: 'off', verified: 'error', independent: 'error'},
  summary: 'The title ends in a letter or a digit.',
  why: 'Certification refuses other endings, white space among them.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {name: 'a digit', definition: {info: {title: 'Tides 2'}}, expected: []},
    {
      name: 'a bracket',
      definition: {info: {title: 'Tides (North)'}},
      expected: [
        '#/info/title: Unexpected `)` at the end of the title, expected a letter or a digit',
      ],
    },
    {
      name: 'the suffix of an independent publisher is told by its own rule',
      definition: {info: {title: 'Tides (Independent Publisher)'}},
      expected: [],
    },
  ],
  check: {
    definition({value}, report) {
      const title = textOf(objectOf(value['info'])['title']) ?? '';
      if (title.trim() === '' || /[\p{L}\p{N}]$/u.test(title) || SUFFIX.test(title)) return;
      const last = [...title].at(-1);
      report(`Unexpected ${quote(last)} at the end of the title, expected a letter or a digit`, [
        'info',
        'title',
      ]);
    },
  },
};
