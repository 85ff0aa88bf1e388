import {BIG_ICON, ICON} from '../_helpers/example-icons.js';
import {borderOf} from '../_helpers/icon-border.js';
import {type Colour, type IconPixels, isSameColour, pixelsOf} from '../_helpers/icon-pixels.js';
import type {PowerPlatformRule} from '../nodes.js';

const MAXIMUM = 0.7;

export const iconLogoShare: PowerPlatformRule = {
  id: 'icon-logo-share',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary: 'The logo takes less than 70 % of the width and of the height of the icon.',
  why: 'Reviewers ask for space around it: tiles cut the icon at its edges.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {name: 'a logo of 60 %', icon: ICON, expected: []},
    {
      name: 'a logo of 80 %',
      icon: BIG_ICON,
      expected: ['icon#: Unexpected logo over 80 % of the icon, expected less than 70 %'],
    },
  ],
  check: {
    icon(icon, report) {
      const pixels = pixelsOf(icon);
      const border = pixels && borderOf(pixels);
      // Without an even edge nothing tells the logo from the background.
      if (!pixels || !border || border.stranger) return;
      const share = logoShare(pixels, border.colour);
      if (share < MAXIMUM) return;
      const percent = Math.floor(share * 100);
      report(`Unexpected logo over ${percent} % of the icon, expected less than 70 %`);
    },
  },
};

/** The larger share, of width or of height, of what differs from the background. */
function logoShare({width, height, colourAt}: IconPixels, background: Colour): number {
  const [columns, rows] = [new Set<number>(), new Set<number>()];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (isSameColour(colourAt(x, y), background)) continue;
      columns.add(x);
      rows.add(y);
    }
  }
  return Math.max(extent(columns) / width, extent(rows) / height);
}

function extent(places: ReadonlySet<number>): number {
  const sorted = [...places].sort((a, b) => a - b);
  return sorted.length === 0 ? 0 : (sorted.at(-1) ?? 0) - (sorted[0] ?? 0) + 1;
}
