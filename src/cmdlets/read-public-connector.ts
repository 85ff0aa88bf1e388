import {type ConnectorRead, readConnector, readConnectorOf} from '../core/build-connector.js';
import type {Config} from '../core/config/config.js';
import {readConfig} from '../core/config/read-config.js';
import {failed} from '../core/diagnostic.js';
import {isWithin} from '../core/pointer.js';
import type {Reader} from '../host/host.js';

/** The connector as others may see it: an environment's client, tenant and resource are not theirs to know. */
export async function readPublicConnector(
  configFile: string,
  environment: string | undefined,
  reader: Reader,
): Promise<ConnectorRead> {
  if (environment === undefined) return readConnector(configFile, undefined, reader);
  // Two readings of one file, which is opened once: it could change in between.
  const bytes = await reader.readFile(configFile);
  const opened = {environment: reader.environment, readFile: async () => bytes};
  const config = await readConfig(configFile, environment, opened);
  const base = await readConfig(configFile, undefined, opened);
  if (config.value && base.value)
    return readConnectorOf(withSignInOf(base.value, config.value), reader);
  const sources = new Map(config.source ? [[configFile, config.source]] : []);
  const {diagnostics} = config.value ? base : config;
  return {...failed(diagnostics), sources, isUnusable: true};
}

function withSignInOf(base: Config, config: Config): Config {
  const {oauth2: _, ...members} = config.members;
  const {oauth2} = base.members;
  return {
    ...config,
    members: oauth2 === undefined ? members : {...members, oauth2},
    trace: pointer => (isWithin(pointer, '/oauth2') ? base : config).trace(pointer),
  };
}
