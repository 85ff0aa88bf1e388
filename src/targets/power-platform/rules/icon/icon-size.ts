import {ICON} from '../_helpers/example-icons.js';
import type {PowerPlatformRule} from '../nodes.js';

const MAXIMUM = 1_048_576;

export const iconSize: PowerPlatformRule = {
  id: 'icon-size',
  policy: '5000.2.1.2',
  severity: 'error',
  summary: 'The icon file is smaller than 1 MB.',
  why: 'The platform refuses a larger one when the connector is created.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {name: 'a small file', icon: ICON, expected: []},
    {
      name: 'a file of 1 MB',
      icon: 'A'.repeat((MAXIMUM / 3) * 4 + 1),
      expected: ['icon#: Unexpected icon of 1048576 bytes, expected less than 1048576'],
    },
  ],
  check: {
    icon({bytes}, report) {
      if (bytes.length < MAXIMUM) return;
      report(`Unexpected icon of ${bytes.length} bytes, expected less than ${MAXIMUM}`);
    },
  },
};
