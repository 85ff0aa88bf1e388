import {shellWord} from '../shell-word.js';
import type {BundleFacts} from './checklist.js';
import {code} from './markdown.js';
import type {SolutionPaths} from './upload.js';

/** Every call of the checklist, as code. */
export interface ChecklistCalls {
  readonly testCall: string;
  readonly signInCall: string;
  readonly assetsCall: string;
  readonly createCall: string;
  readonly bundleCall: string;
  readonly packageCall: string;
  readonly copyCall: string;
  readonly compareCall: string;
  /** The call that made the bundle, for the next time. */
  readonly againCall: string;
  /** The same, compared with what is published. */
  readonly againstCall: string;
}

/** The calls with which the steps of a checklist go on, as this bundle was called for. */
export function checklistCalls(facts: BundleFacts, needsApp: boolean): ChecklistCalls {
  const {configFile, outputDirectory, environmentName, folder, kind, update} = facts;
  const config = `--config-file ${shellWord(configFile)}`;
  const environment =
    environmentName === undefined ? '' : ` --environment-name ${shellWord(environmentName)}`;
  const files = shellWord(`${outputDirectory}/${folder}`);
  const packageFile = shellWord(`${outputDirectory}/upload/ConnectorPackage.zip`);
  const parent = folder.slice(0, folder.indexOf('/'));
  const secret = needsApp ? ' --client-secret-env CLIENT_SECRET' : '';
  return {
    testCall: code(`connectorsmith test-connector ${files} --ruleset ${kind}`),
    signInCall: code('connectorsmith connect-environment'),
    assetsCall: code(
      `connectorsmith new-connector-config ${config} --output-directory assets${environment}`,
    ),
    createCall: code(`connectorsmith new-connector --custom-connector-assets assets${secret}`),
    bundleCall: code(bundleCall(facts, {solutions: EXAMPLE})),
    packageCall: code(
      `connectorsmith test-certification-package ${packageFile} --pull-request-folder ${files}`,
    ),
    copyCall: code(`cp -R ${files} PowerPlatformConnectors/${parent}/`),
    compareCall: code(
      `connectorsmith compare-connector ${shellWord(update?.place ?? '')} ${files} --summary`,
    ),
    againCall: code(bundleCall(facts, {})),
    againstCall: code(bundleCall(facts, {against: `PowerPlatformConnectors/${folder}`})),
  };
}

const EXAMPLE: SolutionPaths = {connector: 'connector.zip', flow: 'flow.zip', plugin: undefined};

/** The call that made the bundle, with some of its values changed. */
function bundleCall(facts: BundleFacts, changed: Partial<BundleFacts>): string {
  const {solutions, against, isIsvStudio, ...given} = {...facts, ...changed};
  const flags = [
    ['config-file', given.configFile],
    ['output-directory', given.outputDirectory],
    ['environment-name', given.environmentName],
    ['connector-solution', solutions.connector],
    ['flow-solution', solutions.flow],
    ['plugin-solution', solutions.plugin],
    ['against', against],
  ] as const;
  const words = flags.flatMap(([flag, value]) =>
    value === undefined ? [] : [`--${flag} ${shellWord(value)}`],
  );
  const studio = isIsvStudio ? ['--isv-studio'] : [];
  return ['connectorsmith new-certification-bundle', ...words, ...studio, '--force'].join(' ');
}
