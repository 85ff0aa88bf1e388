import type {Asset} from '../../../core/assets.js';
import {type Diagnostic, failed, type Result, succeeded} from '../../../core/diagnostic.js';
import {textOf} from '../../../core/json/value.js';
import type {Reader} from '../../../host/host.js';
import type {ConnectorFiles} from './connector-files.js';
import type {Job} from './deployment-job.js';
import type {Pac} from './pac-command.js';
import {
  type Prepared,
  prepareDefinition,
  prepareProperties,
  secretsIn,
} from './prepare-documents.js';
import type {Deployment} from './read-deployment.js';

export interface JobOptions {
  readonly deployment: Deployment;
  readonly pac: Pac;
  readonly clientSecret: string | undefined;
  readonly options: {
    readonly environment?: string;
    readonly solutionUniqueName?: string;
    readonly save?: boolean;
  };
}

/** Checked assets and flags → what is sent, and where to. Errors: a secret that has no place in the properties. */
export function buildJob(given: JobOptions, reader: Pick<Reader, 'absolutePath'>): Result<Job> {
  const {deployment, pac, clientSecret, options} = given;
  const {documents} = deployment.assets;
  const whole = filesOf(given, false, reader);
  const withoutScript = documents.has('script') ? filesOf(given, true, reader) : undefined;
  if (!whole.value) return failed(whole.diagnostics);
  const saved = textOf(deployment.settings?.value['environment']);
  return succeeded({
    deployment,
    // Every call of pac keeps quiet about the secrets, also those that do not get them.
    pac: {...pac, secrets: [...pac.secrets, ...secretsOf(given)]},
    destination: {
      environment: options.environment ?? (saved || undefined),
      solutionUniqueName: options.solutionUniqueName,
    },
    whole: whole.value,
    withoutScript: withoutScript?.value,
    isSecretSent: clientSecret !== undefined,
    isSaved: options.save === true,
  });
}

function secretsOf({deployment: {assets}, clientSecret}: JobOptions): string[] {
  const written = secretsIn(assets.documents.get('properties')?.value);
  return clientSecret === undefined ? written : [...written, clientSecret];
}

function filesOf(
  {deployment: {assets}, clientSecret}: JobOptions,
  isScriptLeftOut: boolean,
  {absolutePath}: Pick<Reader, 'absolutePath'>,
): Result<ConnectorFiles> {
  const {documents, sources} = assets;
  const [definition, properties] = [documents.get('definition'), documents.get('properties')];
  if (!definition || !properties) return failed([]);
  const pathOf = (asset: Asset | undefined) => asset && absolutePath(asset.file);
  const sent = prepareDefinition(
    definition,
    sources.get(definition.file),
    absolutePath(definition.file),
  );
  const sentProperties = prepareProperties(
    properties,
    sources.get(properties.file),
    absolutePath(properties.file),
    {clientSecret, isScriptLeftOut},
  );
  if (!sentProperties.value) return failed(sentProperties.diagnostics);
  return succeeded({
    definition: sent.path,
    properties: sentProperties.value.path,
    icon: pathOf(documents.get('icon')),
    script: isScriptLeftOut ? undefined : pathOf(documents.get('script')),
    temporaryFiles: copiesOf(sent, sentProperties.value),
  });
}

function copiesOf(...documents: readonly Prepared[]) {
  return documents.map(one => one.copy).filter(copy => copy !== undefined);
}

/** What pac makes permanent when it creates a connector in a solution. Source: powerplatform-build-tools 882 and 1369. */
export function checkSolutionName(
  {assets}: Deployment,
  solutionUniqueName: string | undefined,
): Diagnostic[] {
  if (solutionUniqueName === undefined) return [];
  const file = assets.documents.get('definition')?.file ?? assets.folder;
  const name = nameOf(assets.title);
  const warning = (message: string): Diagnostic => ({
    rule: 'solution-name',
    severity: 'warning',
    file,
    pointer: '/info/title',
    message,
  });
  const prefix = `Unexpected \`--solution-unique-name\`, expected none unless the name may be \`${name}\` for good: pac takes the prefix \`new_\`, not that of the solution (importing a solution zip keeps that)`;
  const length = `Unexpected name \`${name}\` of ${name.length} characters, expected at most 30: \`pac solution unpack\` loses connectors with longer ones`;
  return [warning(prefix), ...(name.length > 30 ? [warning(length)] : [])];
}

/** `Harbour Tides` → `new_harbour-20tides`. */
function nameOf(title: string): string {
  const encoded = title.toLowerCase().replace(/[^a-z0-9]/g, character => {
    return `-${(character.codePointAt(0) ?? 0).toString(16)}`;
  });
  return `new_${encoded}`;
}
