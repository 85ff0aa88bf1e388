import {objectOf, textOf} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

export const infoVersion: PowerPlatformRule = {
  id: 'info-version',
  code: 'RequiredValueEmpty',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'The version is a text that is not empty, such as `1.0`.',
  why: 'The service asks for one; users compare it when they update.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {name: 'a version', expected: []},
    {
      name: 'an empty version',
      definition: {info: {version: ''}},
      expected: ['#/info/version: Unexpected empty `version`, expected a text such as `1.0`'],
    },
  ],
  check: {
    definition({value}, report) {
      const version = textOf(objectOf(value['info'])['version']);
      if (version?.trim() === '')
        report('Unexpected empty `version`, expected a text such as `1.0`', ['info', 'version']);
    },
  },
};
