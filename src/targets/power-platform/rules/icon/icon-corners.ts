import {ICON, ROUNDED_ICON} from '../_helpers/example-icons.js';
import {borderOf} from '../_helpers/icon-border.js';
import {hexOf, pixelsOf} from '../_helpers/icon-pixels.js';
import type {PowerPlatformRule} from '../nodes.js';

export const iconCorners: PowerPlatformRule = {
  id: 'icon-corners',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary: 'The icon has square corners.',
  why: 'Reviewers ask for it: the platform cuts the corners itself, and cut ones show a second edge.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {name: 'square corners', icon: ICON, expected: []},
    {
      name: 'rounded corners',
      icon: ROUNDED_ICON,
      expected: [
        'icon#: Unexpected colour `#ffffff` in the corners of the icon, expected the background `#1b4f72`',
      ],
    },
  ],
  check: {
    icon(icon, report) {
      const pixels = pixelsOf(icon);
      const border = pixels && borderOf(pixels);
      if (!border?.corner) return;
      const found = `Unexpected colour \`${hexOf(border.corner)}\` in the corners of the icon`;
      report(`${found}, expected the background \`${hexOf(border.colour)}\``);
    },
  },
};
