import type {Diagnostic} from '../../../core/diagnostic.js';
import type {Outcome, Plan} from '../../../core/plan.js';
import {connectorCreate} from './connector-create.js';
import type {ConnectorFiles} from './connector-files.js';
import {connectorList} from './connector-list.js';
import {connectorUpdate} from './connector-update.js';
import {donePlan, type Job, resultOf, savePart, titleOf} from './deployment-job.js';
import {explainFailure, factsOf, failedPlan, hasFailed, saidBy} from './explain-failure.js';
import {isScriptFailure} from './hints.js';
import {connectorsIn, createdId, hasTitle} from './output.js';

const PREFIX_NOTE = 'Its name begins with `new_` for good, whatever the prefix of the solution is.';

/**
 * Creates a connector: at once, or first without its script and then with it, where that was asked for
 * or where the service failed over the script.
 */
export function planCreation(job: Job, isStaged: boolean): Plan {
  if (isStaged && job.withoutScript) return inStages(job, job.withoutScript);
  return {
    diagnostics: [],
    run: [createCommand(job, job.whole, `Creating connector ${titleOf(job)}.`)],
    andThen: outcome => judgeCreation(job, outcome),
  };
}

function createCommand(job: Job, files: ConnectorFiles, about: string) {
  const {destination, pac} = job;
  const note = destination.solutionUniqueName === undefined ? '' : ` ${PREFIX_NOTE}`;
  return connectorCreate({files, destination, about: about + note}, pac);
}

function judgeCreation(job: Job, outcome: Outcome): Plan {
  if (hasFailed(outcome)) {
    return job.withoutScript && isScriptFailure(saidBy(outcome))
      ? lookBeforeStages(job, job.withoutScript, outcome)
      : failedPlan(outcome);
  }
  const id = createdId(saidBy(outcome), job.destination.environment);
  if (id === undefined) return unknownId(job, outcome, FIND_ID, job.isSaved ? 'error' : 'warning');
  return donePlan(job, id, {verb: 'Created', outcome});
}

/** The service may have made the connector before it failed over the script: it must not be made twice. */
function lookBeforeStages(job: Job, files: ConnectorFiles, failure: Outcome): Plan {
  const about =
    'The service failed over the script. Looking whether it made the connector all the same.';
  return {
    diagnostics: [],
    run: [{...connectorList(job.destination.environment, job.pac), about}],
    andThen: list => {
      const listed = hasFailed(list) ? undefined : connectorsIn(list.stdout);
      const hit = listed?.find(connector => hasTitle(connector, titleOf(job)));
      if (!listed) return failedPlan(failure);
      return hit ? alreadyThere(job, hit.id, failure) : inStages(job, files);
    },
  };
}

function alreadyThere(job: Job, id: string, failure: Outcome): Plan {
  const message = `Unexpected connector \`${titleOf(job)}\` (${id}) in the environment, expected none after the failure: send it again with update-connector --connector-id ${id}`;
  return {
    diagnostics: [explainFailure(failure), problem('connector-exists', 'error', message)],
    result: {...resultOf(job, id), ...factsOf(failure)},
  };
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
