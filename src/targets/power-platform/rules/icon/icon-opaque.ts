import {CLEAR_ICON, ICON} from '../_helpers/example-icons.js';
import type {PowerPlatformRule} from '../nodes.js';

export const iconOpaque: PowerPlatformRule = {
  id: 'icon-opaque',
  policy: '5000.2.1.5',
  severity: {custom: 'warning', verified: 'error', independent: 'warning'},
  summary: 'No pixel of the icon is transparent.',
  why: 'The package is refused otherwise: what shows through differs from page to page.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {name: 'an opaque icon', icon: ICON, expected: []},
    {
      name: 'a transparent background',
      icon: CLEAR_ICON,
      expected: ['icon#: Unexpected transparent pixels in the icon, expected an opaque background'],
    },
  ],
  check: {
    icon({image}, report) {
      if ('problem' in image || image.opacity !== 'transparent') return;
      report('Unexpected transparent pixels in the icon, expected an opaque background');
    },
  },
};
