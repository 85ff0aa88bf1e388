import {objectOf, quote} from '../../../../core/json/value.js';
import {firstConnector} from '../first-connector.js';
import type {ConnectorPart} from '../package-node.js';
import type {PackageReport, PackageRule} from '../package-rule.js';
import {type Flow, flowsOf, referencesTo} from '../read-flow.js';
import {FAULTLESS, POLICY_PAGE} from './_common.js';

export const pkgFlowUsesConnector: PackageRule = {
  id: 'pkg-flow-uses-connector',
  policy: ['5000.1.1.7', '5000.1.1.9'],
  severity: 'error',
  summary: 'A flow of the flow solution calls operations of the connector.',
  why: 'Reviewers look for the connector and its actions in the flow. One that uses another connector shows nothing.',
  source: POLICY_PAGE,
  examples: [
    FAULTLESS,
    {
      name: 'a flow that uses another connector',
      expected: [
        'HarbourTidesFlow.zip!Workflows/ReadTides-0A9D6D0E-52C3-4F5E-8E0E-7F3B1A2C4D55.json:3:29#/properties/connectionReferences: Unexpected flow without the connector `tides_harbour-20tides`, expected a connection reference to it',
      ],
    },
    {
      name: 'a connection that no action uses',
      expected: [
        'HarbourTidesFlow.zip!Workflows/ReadTides-0A9D6D0E-52C3-4F5E-8E0E-7F3B1A2C4D55.json:3:29#/properties/connectionReferences: Unexpected connection reference that no action uses, expected a call of the connector',
      ],
    },
    {
      name: 'an operation that the connector does not have',
      expected: [
        "HarbourTidesFlow.zip!Workflows/ReadTides-0A9D6D0E-52C3-4F5E-8E0E-7F3B1A2C4D55.json:28:30#/properties/definition/actions/List_tides/inputs/host/operationId: Unexpected operation `ReadTides`, expected one of the connector's definition",
      ],
    },
  ],
  check: {
    solution(solution, report, node) {
      const connector = firstConnector(node);
      if (solution.kind !== 'flow' || !connector) return;
      const flows = flowsOf(solution, node.sources);
      const [first] = flows;
      if (!first) return;
      const logicalNames = referencesTo(connector, solution.customizations?.root);
      const linked = flows.filter(flow => flow.connectionsOf(connector, logicalNames).size > 0);
      if (linked.length === 0) {
        const message = `Unexpected flow without the connector ${quote(connector.name)}, expected a connection reference to it`;
        return report(message, {file: first.file, pointer: first.referencesPointer});
      }
      checkCalls(linked, connector, logicalNames, report);
    },
  },
};

function checkCalls(
  flows: readonly Flow[],
  connector: ConnectorPart,
  logicalNames: ReadonlySet<string>,
  report: PackageReport,
): void {
  const known = operationIdsOf(connector);
  const calls = flows.flatMap(flow => {
    const connections = flow.connectionsOf(connector, logicalNames);
    return flow.calls
      .filter(call => connections.has(call.connection))
      .map(call => ({...call, file: flow.file}));
  });
  const [first] = flows;
  if (calls.length === 0 && first) {
    const message =
      'Unexpected connection reference that no action uses, expected a call of the connector';
    report(message, {file: first.file, pointer: first.referencesPointer}, {policy: '5000.1.1.9'});
  }
  for (const {file, pointer, operationId} of calls) {
    if (operationId === '' || known.size === 0 || known.has(operationId)) continue;
    const message = `Unexpected operation ${quote(operationId)}, expected one of the connector's definition`;
    report(message, {file, pointer}, {policy: '5000.1.1.9'});
  }
}

function operationIdsOf({files}: ConnectorPart): Set<string> {
  const paths = objectOf(objectOf(files.get('openapidefinition')?.value)['paths']);
  const operations = Object.values(paths).flatMap(path => Object.values(objectOf(path)));
  return new Set(operations.map(one => String(objectOf(one)['operationId'] ?? '')));
}
