import {quoteWords} from '../../../core/quote-words.js';
import type {BundleFacts} from './checklist.js';
import {exactCode} from './markdown.js';
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
  const {configFile, outputDirectory, environmentName, folder, kind, platform, update} = facts;
  const call = (...words: readonly string[]) => exactCode(quoteWords(words, platform));
  const own = (...words: readonly string[]) => call('connectorsmith', ...words);
  const files = `${outputDirectory}/${folder}`;
  const packageFile = `${outputDirectory}/upload/ConnectorPackage.zip`;
  const clone = `PowerPlatformConnectors/${folder.slice(0, folder.indexOf('/'))}/`;
  const config = ['--config-file', configFile, '--output-directory', 'assets'];
  const environment = environmentName === undefined ? [] : ['--environment-name', environmentName];
  const secret = needsApp ? ['--client-secret-env', 'CLIENT_SECRET'] : [];
  const plugin = facts.solutions.plugin === undefined ? [] : ['--plugin'];
  const inspected = ['--pull-request-folder', files, ...plugin];
  return {
    testCall: own('test-connector', files, '--ruleset', kind),
    signInCall: own('connect-environment'),
    assetsCall: own('new-connector-config', ...config, ...environment),
    createCall: own('new-connector', '--custom-connector-assets', 'assets', ...secret),
    bundleCall: own(...bundleWords(facts, {solutions: EXAMPLE})),
    packageCall: own('test-certification-package', packageFile, ...inspected),
    copyCall: call(...copyWords(platform), files, clone),
    compareCall: own('compare-connector', update?.place ?? '', files, '--summary'),
    againCall: own(...bundleWords(facts, {})),
    againstCall: own(...bundleWords(facts, {against: `PowerPlatformConnectors/${folder}`})),
  };
}

const EXAMPLE: SolutionPaths = {connector: 'connector.zip', flow: 'flow.zip', plugin: undefined};

function copyWords(platform: string): string[] {
  return platform === 'win32' ? ['Copy-Item', '-Recurse'] : ['cp', '-R'];
}

/** The call that made the bundle, with some of its values changed. */
function bundleWords(facts: BundleFacts, changed: Partial<BundleFacts>): string[] {
  const {solutions, against, isIsvStudio, ...given} = {...facts, ...changed};
  const flags = [
    ['--config-file', given.configFile],
    ['--output-directory', given.outputDirectory],
    ['--environment-name', given.environmentName],
    ['--connector-solution', solutions.connector],
    ['--flow-solution', solutions.flow],
    ['--plugin-solution', solutions.plugin],
    ['--against', against],
  ] as const;
  const words = flags.flatMap(([flag, value]) => (value === undefined ? [] : [flag, value]));
  const studio = isIsvStudio ? ['--isv-studio'] : [];
  return ['new-certification-bundle', ...words, ...studio, '--force'];
}
