import {quote} from '../../../../core/json/value.js';
import {elementsNamed} from '../../../../core/xml/find-elements.js';
import {filesIn, foldersIn, pathIn, placeOf, type Solution} from '../package-node.js';
import type {PackageReport, PackageRule} from '../package-rule.js';
import {areSolutionsKnown, FAULTLESS, SCRIPT_PAGE} from './_common.js';

/** Connectors, and environment variables with their values, which a connector may use. */
const ALLOWED_TYPES = ['372', '380', '381'];

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
      name: 'a connector without its folder',
      expected: [
        'HarbourTides.zip: Unexpected connector solution without the folder `Connector`, expected it',
      ],
    },
    {
      name: 'a table beside the connector',
      expected: [
        'HarbourTides.zip!solution.xml:18:7: Unexpected component of type `1` in the connector solution, expected only the connector (type 372)',
      ],
    },
    {
      name: 'a second connector',
      expected: [
        'HarbourTides.zip!customizations.xml:17:5: Unexpected second connector `tides_other`, expected one in a solution',
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
    },
    solution(solution, report) {
      for (const {name, element, customizations} of solution.connectors.slice(1)) {
        const message = `Unexpected second connector ${quote(name)}, expected one in a solution`;
        report(message, placeOf(customizations, element));
      }
      if (solution.kind === 'connector') checkOwn(solution, report);
    },
  },
};

function checkOwn(solution: Solution, report: PackageReport): void {
  const {file, manifest} = solution;
  if (!foldersIn(solution, '').includes('Connector')) {
    const message = 'Unexpected connector solution without the folder `Connector`, expected it';
    report(message, {file}, {policy: '5000.1.1.17'});
  }
  if (filesIn(solution, 'Workflows').length > 0) {
    report('Unexpected files of flows in a connector solution, expected the connector alone', {
      file: pathIn(solution, 'Workflows'),
    });
  }
  for (const component of elementsNamed(manifest?.root, 'RootComponent')) {
    const type = component.attributes.get('type') ?? '';
    // Flows and connectors have a rule of their own.
    if (!manifest || type === '29' || ALLOWED_TYPES.includes(type)) continue;
    const message = `Unexpected component of type ${quote(type)} in the connector solution, expected only the connector (type 372)`;
    report(message, placeOf(manifest.file, component), {severity: 'warning'});
  }
}
