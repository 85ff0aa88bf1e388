import type {ConnectorPart, PackageNode} from './package-node.js';

/** That of the connector solution, which is imported first. */
export function firstConnector({solutions}: PackageNode): ConnectorPart | undefined {
  const own = solutions.find(({kind}) => kind === 'connector');
  return (own ?? solutions.find(({connectors}) => connectors.length > 0))?.connectors[0];
}
