import {quote} from '../../../../core/json/value.js';
import {elementsNamed} from '../../../../core/xml/find-elements.js';
import {filesIn, pathIn, placeOf, type Solution} from '../package-node.js';
import type {PackageRule} from '../package-rule.js';
import {FAULTLESS, POLICY_PAGE} from './_common.js';

export const pkgWorkflowsMatch: PackageRule = {
  id: 'pkg-workflows-match',
  policy: '5000.1.1.15',
  severity: 'error',
  summary: 'The flows that customizations.xml lists are exactly the files in Workflows.',
  why: 'A flow without its file cannot be imported, and a file without its flow is not.',
  source: POLICY_PAGE,
  examples: [
    FAULTLESS,
    {
      name: 'a flow without its file',
      expected: [
        'HarbourTidesFlow.zip!customizations.xml:6:7: Unexpected flow with the file `/Workflows/ReadTides-0A9D6D0E-52C3-4F5E-8E0E-7F3B1A2C4D55.json`, which is not there, expected a file in `Workflows`',
      ],
    },
    {
      name: 'a file without its flow',
      expected: [
        'HarbourTidesFlow.zip!Workflows/Older.json:1:1: Unexpected file, which no flow names, expected it in customizations.xml',
      ],
    },
  ],
  check: {
    solution(solution, report) {
      const {customizations} = solution;
      if (!customizations) return;
      const listed = ['JsonFileName', 'XamlFileName'].flatMap(name =>
        elementsNamed(customizations.root, name),
      );
      const files = new Set(workflowFiles(solution));
      for (const element of listed.filter(({text}) => !files.has(pathOf(text)))) {
        report(
          `Unexpected flow with the file ${quote(element.text)}, which is not there, expected a file in \`Workflows\``,
          placeOf(customizations.file, element),
        );
      }
      const named = new Set(listed.map(({text}) => pathOf(text)));
      for (const name of [...files].filter(one => !named.has(one))) {
        report('Unexpected file, which no flow names, expected it in customizations.xml', {
          file: pathIn(solution, name),
        });
      }
    },
  },
};

function pathOf(text: string): string {
  return text.replace(/^\//, '');
}

function workflowFiles(solution: Solution): string[] {
  return filesIn(solution, 'Workflows').map(name => `Workflows/${name}`);
}
