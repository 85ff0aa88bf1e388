import {objectOf} from '../../src/core/json/value.js';
import {writeZip} from '../../src/core/zip/write-zip.js';
import {
  CONNECTOR_ZIP,
  connectorFile,
  FLOW_FILE,
  FLOW_ZIP,
  faultlessParts,
  type PackageParts,
} from './build-package.js';
import {bytesOf} from './certification-bundle.js';
import {customizations, inBoth} from './package-fault.js';
import {type Run, textOf, written} from './run.js';

/** The solutions as the calls of tests name them. */
export const WITH_SOLUTIONS = ['--connector-solution', 'in/c.zip', '--flow-solution', 'in/f.zip'];

type Exported = Readonly<Record<'in/c.zip' | 'in/f.zip', Uint8Array>>;

const PLUGIN_ZIP = 'PkgAssets/Plugin.zip';
const PARAMETERS = 'connectionparameters.json';
const SETS = 'connectionparametersets.json';
const SETS_ELEMENT = `<connectionparametersets>/${connectorFile(SETS)}</connectionparametersets>`;

/** What an environment exports of the connector that a bundle has in that folder, but for what `change` does to it. */
export function exportedSolutions(
  bundled: Run,
  folder: string,
  change: (parts: PackageParts) => void = () => undefined,
): Exported {
  const parts = faultlessParts();
  const properties = objectOf(written(bundled, `${folder}/apiProperties.json`)['properties']);
  const definition = textOf(bundled, `${folder}/apiDefinition.swagger.json`);
  const {connectionParameters = {}, connectionParameterSets: sets} = properties;
  for (const files of parts.solutions.values()) {
    files.set(connectorFile(PARAMETERS), JSON.stringify(connectionParameters, null, 2));
    if (sets) files.set(connectorFile(SETS), JSON.stringify(sets, null, 2));
    files.set(connectorFile('openapidefinition.json'), definition);
    files.set(connectorFile('iconblob.Png'), bytesOf(bundled, `${folder}/icon.png`));
  }
  inBoth(customizations, '#1a5276', String(properties['iconBrandColor']))(parts);
  if (sets) inBoth(customizations, '</connectionparameters>', `$&${SETS_ELEMENT}`)(parts);
  callFirstOperation(parts, definition);
  change(parts);
  const zipOf = (path: string) => writeZip(parts.solutions.get(path) ?? new Map());
  const plugin = parts.solutions.has(PLUGIN_ZIP) ? {'in/p.zip': zipOf(PLUGIN_ZIP)} : {};
  return {'in/c.zip': zipOf(CONNECTOR_ZIP), 'in/f.zip': zipOf(FLOW_ZIP), ...plugin};
}

function callFirstOperation({solutions}: PackageParts, definition: string): void {
  const files = solutions.get(FLOW_ZIP);
  const operation = /"operationId":\s*"(\w+)"/.exec(definition)?.[1] ?? '';
  files?.set(FLOW_FILE, String(files.get(FLOW_FILE)).replace('ListTides', operation));
}
