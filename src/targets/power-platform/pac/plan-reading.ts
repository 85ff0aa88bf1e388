import type {FileSet} from '../../../core/file-set.js';
import {printJson} from '../../../core/json/print.js';
import type {Command, Outcome, Plan} from '../../../core/plan.js';
import {quoteWords} from '../../../core/quote-words.js';
import {rolesIn} from '../assets/read-assets.js';
import {FILE_NAMES} from '../assets/roles.js';
import {settingsOf} from '../assets/settings.js';
import {factsOf, failedPlan, hasFailed, saidBy} from './explain-failure.js';
import {connectorsIn, type Listed} from './output.js';

/** The connectors of an environment as a table, and as pac tells them. */
export function planList(command: Command): Plan {
  return {
    diagnostics: [],
    run: [command],
    andThen: outcome => {
      if (hasFailed(outcome)) return failedPlan(outcome);
      const connectors = connectorsIn(outcome.stdout);
      return connectors ? listed(connectors) : {diagnostics: [], ...unreadable(outcome)};
    },
  };
}

function listed(connectors: readonly Listed[]): Plan {
  const note = 'pac lists only the connectors that are in a solution.';
  return {
    diagnostics: [],
    text: connectors.length === 0 ? `No connectors. ${note}` : tableOf(connectors),
    result: {connectors: connectors.map(connector => connector.fields)},
  };
}

function tableOf(connectors: readonly Listed[]): string {
  const rows = [
    ['id', 'title', 'name'],
    ...connectors.map(({id, title, name}) => [id, title ?? '', name]),
  ];
  const widths = [0, 1].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)));
  return rows
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A pac that tells no JSON: what it says is passed on. */
function unreadable(outcome: Outcome): Pick<Plan, 'text' | 'result'> {
  return {text: saidBy(outcome), result: factsOf(outcome)};
}

const SECRET_NOTE =
  'What was downloaded has no client secret: an update that needs it takes it with --client-secret-env.';

export interface DownloadOptions {
  readonly connectorId: string;
  readonly environment: string | undefined;
  readonly directory: string;
  /** The next call is quoted for its shells. */
  readonly platform: string;
}

/** A connector as assets: what pac downloads, and a settings.json that leads back to it. */
export function planDownload(command: Command, options: DownloadOptions): Plan {
  return {
    diagnostics: [],
    run: [command],
    andThen: outcome => {
      if (hasFailed(outcome)) return failedPlan(outcome);
      if (outcome.files.size === 0) return nothingThere(outcome);
      const {connectorId, directory, platform} = options;
      return {
        diagnostics: [],
        text: `Downloaded connector ${connectorId}`,
        result: {connectorId, ...factsOf(outcome)},
        write: {directory, files: withSettings(outcome.files, options)},
        next: [quoteWords(['connectorsmith', 'test-connector', directory], platform), SECRET_NOTE],
      };
    },
  };
}

function withSettings(files: FileSet, {connectorId, environment}: DownloadOptions): FileSet {
  if (files.has(FILE_NAMES.settings)) return files;
  const entries = [...files.keys()].map(name => ({name, kind: 'file' as const}));
  const roles = rolesIn('.', entries);
  const settings = printJson(settingsOf(role => roles.get(role), {connectorId, environment}));
  return new Map([...files, [FILE_NAMES.settings, settings]]);
}

function nothingThere(outcome: Outcome): Plan {
  const message = 'Unexpected download without a file, expected the definition and the properties';
  return {
    diagnostics: [{rule: 'pac-failed', severity: 'error', file: '', pointer: '', message}],
    result: factsOf(outcome),
  };
}
