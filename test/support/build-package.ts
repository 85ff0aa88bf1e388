import {writeZip} from '../../src/core/zip/write-zip.js';
import {ICON} from '../../src/targets/power-platform/rules/_helpers/example-icons.js';
import {introWith} from '../../src/targets/power-platform/rules/_helpers/intro-example.js';
import {BASE_DEFINITION, BASE_PROPERTIES} from './example-connector.js';

type Files = Map<string, string | Uint8Array>;

/** A certification package before it is zipped, for tests to change. */
export interface PackageParts {
  /** Beside the package zip. */
  readonly outer: Files;
  /** `''` for the package zip by itself. */
  packageName: string;
  /** Beside the solutions in the package zip. */
  readonly inner: Files;
  /** By their path in the package zip. */
  readonly solutions: Map<string, Files>;
}

export const CONNECTOR_NAME = 'tides_harbour-20tides';
export const CONNECTOR_ID = '5f0c1c9e-1f0e-4b8c-9f0e-2f6f6d8f7a11';
export const FLOW_ID = '0a9d6d0e-52c3-4f5e-8e0e-7f3b1a2c4d55';
export const FLOW_FILE = `Workflows/ReadTides-${FLOW_ID.toUpperCase()}.json`;
export const CONNECTOR_ZIP = 'PkgAssets/HarbourTides.zip';
export const FLOW_ZIP = 'PkgAssets/HarbourTidesFlow.zip';

/** What environments export of a connector and a flow, without a fault. */
export function faultlessParts(): PackageParts {
  return {
    outer: new Map([['intro.md', introWith({})]]),
    packageName: 'package.zip',
    inner: new Map([['[Content_Types].xml', CONTENT_TYPES]]),
    solutions: new Map([
      [CONNECTOR_ZIP, connectorSolution()],
      [FLOW_ZIP, flowSolution()],
    ]),
  };
}

/** A package as environments export it, without a fault but for what `change` does to it. */
export function buildPackage(change: (parts: PackageParts) => void = () => undefined): Uint8Array {
  const parts = faultlessParts();
  change(parts);
  const solutions = [...parts.solutions].map(([path, files]) => [path, writeZip(files)] as const);
  const inner = writeZip(new Map([...parts.inner, ...solutions]));
  if (parts.packageName === '') return inner;
  return writeZip(new Map([...parts.outer, [parts.packageName, inner]]));
}

const CONTENT_TYPES =
  '<?xml version="1.0" encoding="utf-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/octet-stream" /><Default Extension="json" ContentType="application/octet-stream" /></Types>';

function connectorSolution(): Files {
  return new Map([
    ['[Content_Types].xml', `\uFEFF${CONTENT_TYPES}`],
    ['solution.xml', solutionXml('HarbourTides', [CONNECTOR_COMPONENT])],
    ['customizations.xml', customizationsXml('  <Workflows />')],
    ...connectorFiles(),
  ]);
}

function flowSolution(): Files {
  return new Map([
    ...connectorSolution(),
    ['solution.xml', solutionXml('HarbourTidesFlow', [CONNECTOR_COMPONENT, FLOW_COMPONENT])],
    ['customizations.xml', customizationsXml(WORKFLOWS, REFERENCES)],
    [FLOW_FILE, JSON.stringify(FLOW, null, 2)],
  ]);
}

export function connectorFile(kind: string): string {
  return `Connector/${CONNECTOR_NAME}_${kind}`;
}

function connectorFiles(): [string, string | Uint8Array][] {
  const {connectionParameters} = BASE_PROPERTIES['properties'] as Record<string, unknown>;
  return [
    [connectorFile('openapidefinition.json'), JSON.stringify(BASE_DEFINITION, null, 2)],
    [connectorFile('connectionparameters.json'), JSON.stringify(connectionParameters, null, 2)],
    [connectorFile('iconblob.Png'), new Uint8Array(Buffer.from(ICON, 'base64'))],
  ];
}

const CONNECTOR_COMPONENT = `<RootComponent type="372" id="{${CONNECTOR_ID}}" schemaName="${CONNECTOR_NAME}" behavior="0" />`;
const FLOW_COMPONENT = `<RootComponent type="29" id="{${FLOW_ID}}" behavior="0" />`;

function solutionXml(name: string, components: readonly string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<ImportExportXml version="9.2.25094.155" SolutionPackageVersion="9.2" languagecode="1033" generatedBy="CrmLive" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <SolutionManifest>
    <UniqueName>${name}</UniqueName>
    <LocalizedNames><LocalizedName description="Harbour Tides" languagecode="1033" /></LocalizedNames>
    <Descriptions />
    <Version>1.0.0.0</Version>
    <Managed>0</Managed>
    <Publisher>
      <UniqueName>harbourtides</UniqueName>
      <LocalizedNames><LocalizedName description="Harbour Tides Association" languagecode="1033" /></LocalizedNames>
      <EMailAddress xsi:nil="true"></EMailAddress>
      <CustomizationPrefix>tides</CustomizationPrefix>
      <Addresses />
    </Publisher>
    <RootComponents>
${components.map(component => `      ${component}`).join('\n')}
    </RootComponents>
    <MissingDependencies />
  </SolutionManifest>
</ImportExportXml>
`;
}

function customizationsXml(workflows: string, references = ''): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<ImportExportXml xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <Entities></Entities>
${workflows}
  <Connectors>
    <Connector>
      <connectorid>{${CONNECTOR_ID}}</connectorid>
      <description>Tides of &lt;all&gt; harbours &amp; ports</description>
      <displayname>Harbour Tides</displayname>
      <iconbrandcolor>#1a5276</iconbrandcolor>
      <name>${CONNECTOR_NAME}</name>
      <connectortype>1</connectortype>
      <openapidefinition>/${connectorFile('openapidefinition.json')}</openapidefinition>
      <connectionparameters>/${connectorFile('connectionparameters.json')}</connectionparameters>
      <iconblob>/${connectorFile('iconblob.Png')}</iconblob>
    </Connector>
  </Connectors>
${references}
  <Languages><Language>1033</Language></Languages>
</ImportExportXml>
`;
}

const WORKFLOWS = `  <Workflows>
    <Workflow WorkflowId="{${FLOW_ID}}" Name="Read tides">
      <JsonFileName>/${FLOW_FILE}</JsonFileName>
      <Type>1</Type>
      <Category>5</Category>
      <StateCode>0</StateCode>
    </Workflow>
  </Workflows>`;

const API = `shared_${CONNECTOR_NAME.replace('_', '-5f').replace('-20', '-2d20')}-5f0d5b9a8c7e6f4a3b`;

const REFERENCES = `  <connectionreferences>
    <connectionreference connectionreferencelogicalname="tides_shared_tides_1b2c3">
      <connectionreferencedisplayname>Harbour Tides</connectionreferencedisplayname>
      <connectorid>/providers/Microsoft.PowerApps/apis/${API}</connectorid>
      <customconnectorid><connectorid>${CONNECTOR_ID}</connectorid></customconnectorid>
      <statecode>0</statecode>
    </connectionreference>
  </connectionreferences>`;

const FLOW = {
  properties: {
    connectionReferences: {
      shared_tides: {
        runtimeSource: 'embedded',
        connection: {connectionReferenceLogicalName: 'tides_shared_tides_1b2c3'},
        api: {name: API},
      },
    },
    definition: {
      triggers: {manual: {type: 'Request', kind: 'Button', inputs: {}}},
      actions: {
        List_tides: {
          type: 'OpenApiConnection',
          inputs: {
            host: {
              connectionName: 'shared_tides',
              operationId: 'ListTides',
              apiId: `/providers/Microsoft.PowerApps/apis/${API}`,
            },
            parameters: {harbour: 'north'},
          },
        },
      },
    },
  },
  schemaVersion: '1.0.0.0',
};
