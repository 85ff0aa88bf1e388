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
  const isLogo = (x: number, y: number) => !isSameColour(colourAt(x, y), background);
  const columns = extent(width, x => someBelow(height, y => isLogo(x, y)));
  const rows = extent(height, y => someBelow(width, x => isLogo(x, y)));
  return Math.max(columns / width, rows / height);
}

/** How many there are from the first that holds to the last: what lies between them is not looked at. */
function extent(length: number, holds: (index: number) => boolean): number {
  let first = 0;
  while (first < length && !holds(first)) first += 1;
  let last = length - 1;
  while (last > first && !holds(last)) last -= 1;
  return last - first + 1;
}

function someBelow(length: number, holds: (index: number) => boolean): boolean {
  for (let index = 0; index < length; index += 1) if (holds(index)) return true;
  return false;
}
