import {elementsNamed} from '../../../../core/xml/find-elements.js';
import {foldersIn, placeOf} from '../package-node.js';
import type {PackageRule} from '../package-rule.js';
import {areSolutionsKnown, FAULTLESS, SCRIPT_PAGE} from './_common.js';

export const pkgFlowSolution: PackageRule = {
  id: 'pkg-flow-solution',
  policy: ['5000.1.1.6', '5000.1.1.14'],
  severity: 'error',
  summary: 'One solution has a flow and the connector, each with its folder.',
  why: 'Reviewers run the flow to see the connector work. "Package should contain a flow package" is a frequent refusal.',
  source: SCRIPT_PAGE,
  examples: [
    FAULTLESS,
    {
      name: 'no solution with a flow',
      expected: [
        'package.zip: Unexpected package without a flow solution, expected one with a flow and the connector',
      ],
    },
    {
      name: 'a flow without its folder',
      expected: [
        'HarbourTidesFlow.zip: Unexpected flow solution without the folder `Workflows`, expected it',
      ],
    },
    {
      name: 'a flow without the connector',
      expected: [
        'HarbourTidesFlow.zip!customizations.xml:5:5: Unexpected flow in a solution without a connector, expected both',
        'package.zip: Unexpected package without a flow solution, expected one with a flow and the connector',
      ],
    },
  ],
  check: {
    package(node, report) {
      const {inner, solutions} = node;
      if (!inner || !areSolutionsKnown(node) || solutions.some(({kind}) => kind === 'flow')) return;
      report(
        'Unexpected package without a flow solution, expected one with a flow and the connector',
        {
          file: inner.file,
        },
      );
    },
    solution(solution, report) {
      const {kind, customizations, file} = solution;
      const flow = elementsNamed(customizations?.root, 'Workflow')[0];
      if (kind === 'unknown' && flow && customizations) {
        const message = 'Unexpected flow in a solution without a connector, expected both';
        report(message, placeOf(customizations.file, flow));
      }
      if (kind !== 'flow') return;
      const folders = foldersIn(solution, '');
      for (const name of ['Workflows', 'Connector'].filter(one => !folders.includes(one))) {
        report(
          `Unexpected flow solution without the folder \`${name}\`, expected it`,
          {file},
          {policy: '5000.1.1.14'},
        );
      }
    },
  },
};
