import {filesIn, pathIn, type Solution} from '../package-node.js';
import type {PackageRule} from '../package-rule.js';
import {areSolutionsKnown, FAULTLESS, SCRIPT_PAGE} from './_common.js';

export const pkgConnectorSolution: PackageRule = {
  id: 'pkg-connector-solution',
  policy: '5000.1.1.6',
  severity: 'error',
  summary: 'One solution has the connector alone: no flow and no plugin.',
  why: 'The connector is imported before the flow that uses it, from a solution of its own.',
  source: SCRIPT_PAGE,
  examples: [
    FAULTLESS,
    {
      name: 'two flow solutions',
      expected: [
        'package.zip: Unexpected package without a connector solution, expected one with a connector and no flow',
      ],
    },
    {
      name: 'a file of a flow in the connector solution',
      expected: [
        'HarbourTides.zip!Workflows: Unexpected files of flows in a connector solution, expected the connector alone',
      ],
    },
  ],
  check: {
    package(node, report) {
      const {inner, solutions} = node;
      if (!inner || !areSolutionsKnown(node)) return;
      const own = solutions.filter(({kind}) => kind === 'connector');
      if (own.length === 0) {
        report(
          'Unexpected package without a connector solution, expected one with a connector and no flow',
          {
            file: inner.file,
          },
        );
      }
      for (const solution of own.filter(hasWorkflowFiles)) {
        report('Unexpected files of flows in a connector solution, expected the connector alone', {
          file: pathIn(solution, 'Workflows'),
        });
      }
    },
  },
};

function hasWorkflowFiles(solution: Solution): boolean {
  return filesIn(solution, 'Workflows').length > 0;
}
