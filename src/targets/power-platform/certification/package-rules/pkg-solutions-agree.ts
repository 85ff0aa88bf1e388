import {quote} from '../../../../core/json/value.js';
import {firstConnector} from '../first-connector.js';
import {type ConnectorPart, placeOf} from '../package-node.js';
import type {PackageReport, PackageRule} from '../package-rule.js';
import {FAULTLESS, SUBMISSION_PAGE} from './_common.js';

export const pkgSolutionsAgree: PackageRule = {
  id: 'pkg-solutions-agree',
  severity: 'warning',
  summary: 'Every solution has the same connector, with the same files.',
  why: 'The later import replaces the connector of the earlier one: what is reviewed is then not what is published.',
  source: SUBMISSION_PAGE,
  examples: [
    FAULTLESS,
    {
      name: 'an older definition in the flow solution',
      expected: [
        'HarbourTidesFlow.zip!Connector/tides_harbour-20tides_openapidefinition.json:1:1: Unexpected `openapidefinition` that differs, expected that of the connector solution',
      ],
    },
    {
      name: 'another connector in the flow solution',
      expected: [
        'HarbourTidesFlow.zip!customizations.xml:13:5: Unexpected connector `tides_older`, expected `tides_harbour-20tides` as in the connector solution',
      ],
    },
  ],
  check: {
    solution({connectors}, report, node) {
      const first = firstConnector(node);
      if (!first || connectors.length === 0 || connectors.includes(first)) return;
      const same = connectors.find(({name}) => name === first.name);
      if (same) return compareFiles(first, same, report);
      const [other] = connectors;
      if (!other) return;
      report(
        `Unexpected connector ${quote(other.name)}, expected ${quote(first.name)} as in the connector solution`,
        placeOf(other.customizations, other.element),
      );
    },
  },
};

function compareFiles(first: ConnectorPart, other: ConnectorPart, report: PackageReport): void {
  for (const [name, file] of other.files) {
    const {bytes} = first.files.get(name) ?? {};
    if (!file.bytes || (bytes && Buffer.compare(bytes, file.bytes) === 0)) continue;
    report(`Unexpected \`${name}\` that differs, expected that of the connector solution`, {
      file: file.file,
    });
  }
  for (const name of [...first.files.keys()].filter(one => !other.files.has(one))) {
    report(
      `Unexpected connector without \`${name}\`, expected that of the connector solution`,
      placeOf(other.customizations, other.element),
    );
  }
}
