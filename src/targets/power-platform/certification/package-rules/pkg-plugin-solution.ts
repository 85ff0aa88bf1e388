import {elementsNamed} from '../../../../core/xml/find-elements.js';
import {hasContent} from '../has-content.js';
import {foldersIn, placeOf} from '../package-node.js';
import type {PackageRule} from '../package-rule.js';
import {areSolutionsKnown, FAULTLESS, SCRIPT_PAGE} from './_common.js';

const FOLDERS = ['Connector', 'aiplugins', 'aipluginoperations'];

export const pkgPluginSolution: PackageRule = {
  id: 'pkg-plugin-solution',
  severity: 'error',
  summary:
    'With an AI plugin, a third solution has the plugin and the connector, each with its folders.',
  why: 'The gate counts the plugin by its node and looks for its folders; without `--plugin` a plugin is one too many.',
  source: SCRIPT_PAGE,
  examples: [
    FAULTLESS,
    {
      name: 'a plugin without its folders',
      expected: [
        'Plugin.zip: Unexpected plugin solution without the folder `aiplugins`, expected it',
        'Plugin.zip: Unexpected plugin solution without the folder `aipluginoperations`, expected it',
      ],
    },
    {
      name: 'a flow in the plugin solution',
      expected: [
        'Plugin.zip!customizations.xml:4:3: Unexpected flow in a plugin solution, expected the plugin and the connector',
      ],
    },
    {
      name: 'a plugin that was not asked for',
      expected: ['Plugin.zip: Unexpected plugin solution, expected none without `--plugin`'],
    },
    {
      name: 'no plugin where one was asked for',
      expected: [
        'package.zip: Unexpected package without a plugin solution, expected one with `aicopilot_aiplugin`',
      ],
    },
  ],
  check: {
    package(node, report) {
      const {inner, solutions, hasPlugin} = node;
      if (!inner || !hasPlugin || !areSolutionsKnown(node)) return;
      if (solutions.some(({kind}) => kind === 'plugin')) return;
      report(
        'Unexpected package without a plugin solution, expected one with `aicopilot_aiplugin`',
        {
          file: inner.file,
        },
      );
    },
    solution(solution, report, {hasPlugin}) {
      if (solution.kind !== 'plugin') return;
      const {file, customizations} = solution;
      const flows = elementsNamed(customizations?.root, 'Workflows').find(hasContent);
      if (flows && customizations) {
        const message =
          'Unexpected flow in a plugin solution, expected the plugin and the connector';
        report(message, placeOf(customizations.file, flows));
      }
      if (!hasPlugin)
        report('Unexpected plugin solution, expected none without `--plugin`', {file});
      const folders = foldersIn(solution, '');
      for (const name of FOLDERS.filter(one => !folders.includes(one))) {
        report(`Unexpected plugin solution without the folder \`${name}\`, expected it`, {file});
      }
    },
  },
};
