import {quote} from '../../../../core/json/value.js';
import {publishedPlace} from '../_helpers/pull-request-folder.js';
import type {PowerPlatformRule} from '../nodes.js';

const WANTED =
  /^(.*\.swagger\.json|apidefinition.*\.json|apiproperties.*\.json|readme\.md|.*\.csx?)$/i;
/** The icon has its own rules. */
const ICON = /^(icon|logo)\.\w+$/i;
const SHOWN = 5;

export const prExtraFiles: PowerPlatformRule = {
  id: 'pr-extra-files',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary:
    'A pull request has only the definition, apiProperties.json, readme.md, the script and the icon.',
  why: 'Reviewers ask to take other files out; screenshots belong into the text of the request, packages into Partner Center.',
  source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/3640',
  examples: [
    {
      name: 'only what is wanted',
      folder: 'certified-connectors/Harbour Tides',
      fileNames: ['README.md', 'script.csx'],
      expected: [],
    },
    {
      name: 'settings and a package',
      folder: 'certified-connectors/Harbour Tides',
      fileNames: ['settings.json', 'package.zip'],
      expected: [
        '#: Unexpected files `settings.json`, `package.zip` in a pull request, expected only the definition, apiProperties.json, readme.md, the script and the icon',
      ],
    },
  ],
  check: {
    connector({assets}, report) {
      if (!publishedPlace(assets)) return;
      const extra = assets.fileNames.filter(name => !WANTED.test(name) && !ICON.test(name));
      if (extra.length === 0) return;
      const more = extra.length > SHOWN ? ` and ${extra.length - SHOWN} more` : '';
      const found = `Unexpected files ${extra.slice(0, SHOWN).map(quote).join(', ')}${more}`;
      report(
        `${found} in a pull request, expected only the definition, apiProperties.json, readme.md, the script and the icon`,
      );
    },
  },
};
