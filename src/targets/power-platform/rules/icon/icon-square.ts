import {ICON, LARGE_ICON, SMALL_ICON, WIDE_ICON} from '../_helpers/example-icons.js';
import type {PowerPlatformRule} from '../nodes.js';

const [SMALLEST, LARGEST] = [100, 230];

export const iconSquare: PowerPlatformRule = {
  id: 'icon-square',
  policy: '5000.2.1.4',
  severity: {custom: 'warning', verified: 'error', independent: 'warning'},
  summary: `The icon is as wide as it is high, from ${SMALLEST} to ${LARGEST} pixels.`,
  why: 'The package is refused otherwise; elsewhere the icon is stretched or blurred.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {name: '100 × 100', icon: ICON, expected: []},
    {
      name: 'wider than high',
      icon: WIDE_ICON,
      expected: ['icon#: Unexpected icon of 120 × 100 pixels, expected as wide as high'],
    },
    {
      name: 'too small',
      icon: SMALL_ICON,
      expected: ['icon#: Unexpected icon of 64 × 64 pixels, expected 100 × 100 to 230 × 230'],
    },
    {
      name: 'too large',
      icon: LARGE_ICON,
      expected: ['icon#: Unexpected icon of 400 × 400 pixels, expected 100 × 100 to 230 × 230'],
    },
  ],
  check: {
    icon({image}, report) {
      if ('problem' in image) return;
      const {width, height} = image;
      const found = `Unexpected icon of ${width} × ${height} pixels`;
      if (width !== height) return report(`${found}, expected as wide as high`);
      if (width >= SMALLEST && width <= LARGEST) return;
      const range = `${SMALLEST} × ${SMALLEST} to ${LARGEST} × ${LARGEST}`;
      report(`${found}, expected ${range}`);
    },
  },
};
