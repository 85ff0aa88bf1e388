import {type ConnectorRead, readConnectorOf} from '../core/build-connector.js';
import {checkEnvironment, readConfig} from '../core/config/read-config.js';
import {failed} from '../core/diagnostic.js';
import type {Reader} from '../host/host.js';

/**
 * The connector as others may see it: without the environment, whose values are not theirs to know.
 * Its name is checked all the same, since the calls of the checklist repeat it.
 */
export async function readPublicConnector(
  configFile: string,
  environment: string | undefined,
  reader: Reader,
): Promise<ConnectorRead> {
  const {value, diagnostics, source} = await readConfig(configFile, undefined, reader);
  const unknown = source ? checkEnvironment(source, environment) : [];
  if (value && unknown.length === 0) return readConnectorOf(value, reader);
  const sources = new Map(source ? [[configFile, source]] : []);
  return {...failed([...diagnostics, ...unknown]), sources, isUnusable: true};
}
