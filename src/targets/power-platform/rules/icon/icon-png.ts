import {quote} from '../../../../core/json/value.js';
import {documentOf} from '../../assets/roles.js';
import {ICON} from '../_helpers/example-icons.js';
import type {PowerPlatformRule} from '../nodes.js';

export const iconPng: PowerPlatformRule = {
  id: 'icon-png',
  policy: '5000.2.1.3',
  severity: {custom: 'warning', verified: 'error', independent: 'warning'},
  summary: 'The icon is a whole PNG file with the name icon.png.',
  why: 'Other kinds of images and broken files are refused with the package, or leave the connector without a tile.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {name: 'a PNG', icon: ICON, expected: []},
    {
      name: 'a JPEG under the name of a PNG',
      icon: '/9j/4AAQSkZJRgABAQAAAQABAAD/2Q==',
      expected: ['icon#: Unexpected start of the file, expected the signature of a PNG image'],
    },
    {
      name: 'an icon of another kind',
      fileNames: ['icon.jpg'],
      expected: ['#: Unexpected icon `icon.jpg`, expected a PNG with the name `icon.png`'],
    },
  ],
  check: {
    icon({image}, report) {
      if ('problem' in image) report(image.problem);
    },
    connector({assets}, report) {
      const icon = documentOf(assets, 'icon');
      const name = icon ? icon.name : assets.fileNames.find(isOtherIcon);
      if (name === undefined || /(^|\/)icon\.png$/i.test(name)) return;
      report(`Unexpected icon ${quote(name)}, expected a PNG with the name \`icon.png\``);
    },
  },
};

function isOtherIcon(name: string): boolean {
  return /^(icon|logo)\.(png|jpe?g|gif|svg|webp|ico|bmp)$/i.test(name);
}
