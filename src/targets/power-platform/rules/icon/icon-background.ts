import {BLUE_ICON, ICON, RED_ICON, TOUCHING_ICON, WHITE_ICON} from '../_helpers/example-icons.js';
import {borderOf} from '../_helpers/icon-border.js';
import {type Colour, colourOf, hexOf, isSameColour, pixelsOf} from '../_helpers/icon-pixels.js';
import type {PowerPlatformRule} from '../nodes.js';

const REFUSED: readonly (readonly [string, Colour])[] = [
  ['white', [255, 255, 255]],
  ['`#007ee5`', [0, 126, 229]],
];

// A warning: certified icons differ from their brand colour.
export const iconBackground: PowerPlatformRule = {
  id: 'icon-background',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary:
    'The background of the icon has one colour: `iconBrandColor`, neither white nor `#007ee5`.',
  why: 'Reviewers ask for it: the tile is drawn in the brand colour, and another background shows as a frame.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {
      name: 'the brand colour',
      icon: ICON,
      properties: {properties: {iconBrandColor: '#1b4f72'}},
      expected: [],
    },
    {
      name: 'a logo that reaches the edge',
      icon: TOUCHING_ICON,
      expected: [
        'icon#: Unexpected colour `#ffffff` at the edge of the icon, expected the background `#1b4f72` all around',
      ],
    },
    {
      name: 'white',
      icon: WHITE_ICON,
      properties: {properties: {iconBrandColor: '#ffffff'}},
      expected: ['icon#: Unexpected white background of the icon, expected the brand colour'],
    },
    {
      name: 'the colour of a connector that has none',
      icon: BLUE_ICON,
      properties: {properties: {iconBrandColor: '#007ee5'}},
      expected: ['icon#: Unexpected `#007ee5` background of the icon, expected the brand colour'],
    },
    {
      name: 'another colour than the brand',
      icon: RED_ICON,
      properties: {properties: {iconBrandColor: '#1b4f72'}},
      expected: [
        'icon#: Unexpected background `#da3b01` of the icon, expected the brand colour `#1b4f72`',
      ],
    },
  ],
  check: {
    icon(icon, report) {
      const pixels = pixelsOf(icon);
      const border = pixels && borderOf(pixels);
      // Rounded corners are another rule's.
      if (!border || border.corner) return;
      const {colour, stranger} = border;
      const brand = colourOf(icon.connector.properties?.properties['iconBrandColor']);
      const problem = stranger ? edgeProblem(colour, stranger) : backgroundProblem(colour, brand);
      if (problem !== undefined) report(`Unexpected ${problem}`);
    },
  },
};

function edgeProblem(colour: Colour, stranger: Colour): string {
  const found = `colour \`${hexOf(stranger)}\` at the edge of the icon`;
  return `${found}, expected the background \`${hexOf(colour)}\` all around`;
}

function backgroundProblem(colour: Colour, brand: Colour | undefined): string | undefined {
  const [name] = REFUSED.find(([, refused]) => hexOf(refused) === hexOf(colour)) ?? [];
  if (name !== undefined) return `${name} background of the icon, expected the brand colour`;
  if (!brand || isSameColour(colour, brand)) return undefined;
  const found = `background \`${hexOf(colour)}\` of the icon`;
  return `${found}, expected the brand colour \`${hexOf(brand)}\``;
}
