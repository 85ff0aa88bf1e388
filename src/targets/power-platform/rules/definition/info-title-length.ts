import {objectOf, textOf} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

const MAXIMUM = 30;

export const infoTitleLength: PowerPlatformRule = {
  id: 'info-title-length',
  code: 'FieldLengthExceeded',
  policy: '5000.2.2.1',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'The title has 1 to 30 characters.',
  why: 'Longer titles are refused at certification; they do not fit the tiles of the connector gallery.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {name: 'a short title', definition: {info: {title: 'Harbour Tides'}}, expected: []},
    {
      name: 'a title of 34 characters',
      definition: {info: {title: 'Harbour Tides and Weather Stations'}},
      expected: ['#/info/title: Unexpected title of 34 characters, expected at most 30'],
    },
  ],
  check: {
    definition({value}, report) {
      const title = textOf(objectOf(value['info'])['title']);
      if (title === undefined || title.length <= MAXIMUM) return;
      report(`Unexpected title of ${title.length} characters, expected at most ${MAXIMUM}`, [
        'info',
        'title',
      ]);
    },
  },
};
