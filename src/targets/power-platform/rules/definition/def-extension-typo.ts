import {quote} from '../../../../core/json/value.js';
import {meantExtension} from '../_helpers/known-extensions.js';
import type {PowerPlatformRule} from '../nodes.js';

export const defExtensionTypo: PowerPlatformRule = {
  id: 'def-extension-typo',
  severity: 'warning',
  summary: 'The names of extensions are spelt right.',
  why: 'No check of the service finds a misspelt extension: it is ignored, and a hidden field is shown or a summary is missing.',
  source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/118',
  examples: [
    {
      name: 'spelt right',
      definition: {paths: {'/tides': {get: {'x-ms-visibility': 'important'}}}},
      expected: [],
    },
    {
      name: 'two letters swapped',
      definition: {paths: {'/tides': {get: {'x-ms-visibiltiy': 'important'}}}},
      expected: [
        '#/paths/~1tides/get/x-ms-visibiltiy: Unexpected extension `x-ms-visibiltiy`, expected `x-ms-visibility`',
      ],
    },
    {
      name: 'a word too many',
      definition: {definitions: {TideList: {'x-ms-summary title': 'Tides'}}},
      expected: [
        '#/definitions/TideList/x-ms-summary title: Unexpected extension `x-ms-summary title`, expected `x-ms-summary`',
      ],
    },
  ],
  check: {
    extension({key}, report) {
      const meant = meantExtension(key);
      if (meant !== undefined)
        report(`Unexpected extension ${quote(key)}, expected ${quote(meant)}`);
    },
  },
};
