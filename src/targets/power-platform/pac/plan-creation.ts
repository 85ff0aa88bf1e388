import type {Diagnostic} from '../../../core/diagnostic.js';
import type {Command, Outcome, Plan} from '../../../core/plan.js';
import {connectorCreate} from './connector-create.js';
import type {ConnectorFiles} from './connector-files.js';
import {connectorList} from './connector-list.js';
import {connectorUpdate} from './connector-update.js';
import {donePlan, type Job, resultOf, savePart, titleOf} from './deployment-job.js';
import {factsOf, failedPlan, hasFailed, saidBy} from './explain-failure.js';
import {isScriptFailure} from './hints.js';
import {connectorsIn, createdId, hasTitle, type Listed} from './output.js';

const PREFIX_NOTE = 'Its name begins with `new_` for good, whatever the prefix of the solution is.';

/**
 * Creates a connector: at once, or first without its script and then with it, where that was asked for
 * or where the service failed over the script.
 */
export function planCreation(job: Job, isStaged: boolean): Plan {
  if (!job.withoutScript) return atOnce(job, failedPlan);
  return isStaged ? inStages(job, job.withoutScript) : lookFirst(job, job.withoutScript);
}

function atOnce(job: Job, onFailure: (failure: Outcome) => Plan): Plan {
  return {
    diagnostics: [],
    run: [wholeCommand(job)],
    andThen: outcome => (hasFailed(outcome) ? onFailure(outcome) : judgeCreation(job, outcome)),
  };
}

function wholeCommand(job: Job): Command {
  return createCommand(job, job.whole, `Creating connector ${titleOf(job)}.`);
}

function createCommand(job: Job, files: ConnectorFiles, about: string): Command {
  const {destination, pac} = job;
  const note = destination.solutionUniqueName === undefined ? '' : ` ${PREFIX_NOTE}`;
  return connectorCreate({files, destination, about: about + note}, pac);
}

function judgeCreation(job: Job, outcome: Outcome): Plan {
  const id = createdId(saidBy(outcome), job.destination.environment);
  if (id === undefined) return unknownId(job, outcome, FIND_ID, job.isSaved ? 'error' : 'warning');
  return donePlan(job, id, {verb: 'Created', outcome});
}

/** Titles are not unique: what the service makes before it fails is told only by what was there before. */
function lookFirst(job: Job, files: ConnectorFiles): Plan {
  const about = 'Looking which connectors there are, in case the service fails over the script.';
  return {
    diagnostics: [],
    run: [listCommand(job, about)],
    foreseen: [wholeCommand(job)],
    andThen: list => {
      const earlier = listedIn(list)?.map(({id}) => id);
      return atOnce(job, failure =>
        isScriptFailure(saidBy(failure))
          ? lookAgain(job, files, {earlier, failure})
          : failedPlan(failure),
      );
    },
  };
}

function listCommand({destination, pac}: Job, about: string): Command {
  return {...connectorList(destination.environment, pac), about};
}

function listedIn(list: Outcome): readonly Listed[] | undefined {
  return hasFailed(list) ? undefined : connectorsIn(list.stdout);
}

/** A creation that failed over the script. */
interface Attempt {
  /** The ids that were there before; undefined where pac did not tell them. */
  readonly earlier: readonly string[] | undefined;
  readonly failure: Outcome;
}

/** The service may have made the connector before it failed over the script: it must not be made twice. */
function lookAgain(job: Job, files: ConnectorFiles, {earlier, failure}: Attempt): Plan {
  const about =
    'The service failed over the script. Looking whether it made the connector all the same.';
  return {
    diagnostics: [],
    run: [listCommand(job, about)],
    andThen: list => {
      const hits = listedIn(list)?.filter(connector => hasTitle(connector, titleOf(job)));
      if (!hits) return failedPlan(failure, unknownWhether(job));
      const ids = hits.map(({id}) => id).filter(id => !earlier?.includes(id));
      const [id] = ids;
      if (id === undefined) return inStages(job, files);
      return earlier && ids.length === 1
        ? madeAllTheSame(job, id, failure)
        : failedPlan(failure, unknownWhich(job, ids, earlier));
    },
  };
}

function madeAllTheSame(job: Job, id: string, failure: Outcome): Plan {
  const message = `Unexpected new connector \`${titleOf(job)}\` (${id}) in the environment, expected none after the failure: send it again with update-connector --connector-id ${id}`;
  const {diagnostics} = failedPlan(failure, problem('connector-exists', 'error', message));
  return {diagnostics, result: {...resultOf(job, id), ...factsOf(failure)}};
}

function unknownWhether(job: Job): Diagnostic {
  const message = `Unexpected end of \`pac connector list\` without a list, expected the connectors of the environment: whether the service made \`${titleOf(job)}\` before it failed is unknown; look with get-connector or in the maker portal before you try again`;
  return problem('connector-exists', 'error', message);
}

function unknownWhich(job: Job, ids: readonly string[], earlier: Attempt['earlier']): Diagnostic {
  const found = `\`${titleOf(job)}\` (${ids.join(', ')})`;
  const message = earlier
    ? `Unexpected ${ids.length} new connectors ${found} in the environment, expected at most one after the failure: see in the maker portal which is yours, and send it again with update-connector --connector-id`
    : `Unexpected connector ${found} in the environment, expected none after the failure: it may be older, as pac did not list what was there before; see in the maker portal, and send it again with update-connector --connector-id if it is new, else with new-connector --stage`;
  return problem('connector-exists', 'error', message);
}

function inStages(job: Job, files: ConnectorFiles): Plan {
  const about = `Creating connector ${titleOf(job)} without its script, which is added then.`;
  return {
    diagnostics: [],
    run: [createCommand(job, files, about)],
    foreseen: [addScriptCommand(job, '<id of the new connector>')],
    andThen: outcome => addScript(job, outcome),
  };
}

function addScriptCommand(job: Job, connectorId: string) {
  const {destination, pac, whole: files} = job;
  const about = 'Adding the script to the connector.';
  return connectorUpdate({files, destination, connectorId, about}, pac);
}

/** The id is kept before the script is added: whatever happens then, the connector is there. */
function addScript(job: Job, creation: Outcome): Plan {
  if (hasFailed(creation)) return failedPlan(creation);
  const id = createdId(saidBy(creation), job.destination.environment);
  if (id === undefined) return unknownId(job, creation, FIND_ID_FOR_SCRIPT, 'error');
  return {
    diagnostics: [],
    ...savePart(job, id),
    run: [addScriptCommand(job, id)],
    result: resultOf(job, id),
    andThen: outcome => {
      if (hasFailed(outcome)) return scriptLacks(id, outcome);
      const {write: _, ...done} = donePlan(job, id, {verb: 'Created', outcome});
      return done;
    },
  };
}

function scriptLacks(id: string, outcome: Outcome): Plan {
  const message = `Unexpected connector ${id} without its script, expected it with: send it again with update-connector --connector-id ${id}`;
  return failedPlan(outcome, problem('connector-script', 'error', message));
}

const FIND_ID = 'it was created; find its id with get-connector or in the maker portal';
const FIND_ID_FOR_SCRIPT =
  'it was created without its script; find its id with get-connector or in the maker portal, and send it again with update-connector --connector-id';

/** pac ended well and did not say what it made. An error where the id is needed for what was asked. */
function unknownId(
  job: Job,
  outcome: Outcome,
  remedy: string,
  severity: Diagnostic['severity'],
): Plan {
  const title = titleOf(job);
  const message = `Unexpected output of pac without an id, expected the GUID of the new connector \`${title}\`: ${remedy}`;
  return {
    diagnostics: [problem('connector-id', severity, message)],
    text: `Created connector ${title}: id unknown`,
    result: {connectorId: null, ...factsOf(outcome)},
  };
}

function problem(rule: string, severity: Diagnostic['severity'], message: string): Diagnostic {
  return {rule, severity, file: '', pointer: '', message};
}
