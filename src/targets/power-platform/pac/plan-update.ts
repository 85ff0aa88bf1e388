import {quote, textOf} from '../../../core/json/value.js';
import type {Outcome, Plan} from '../../../core/plan.js';
import {connectorList} from './connector-list.js';
import {connectorUpdate} from './connector-update.js';
import {donePlan, type Job, titleOf} from './deployment-job.js';
import {factsOf, failedPlan, hasFailed} from './explain-failure.js';
import {connectorsIn, hasTitle, isGuid, type Listed} from './output.js';

/** Updates a connector: the one with this id, else with the id in settings.json, else the only one with this title. */
export function planUpdate(job: Job, connectorId: string | undefined): Plan {
  const saved = textOf(job.deployment.settings?.value['connectorId']);
  const id = connectorId ?? (saved !== undefined && isGuid(saved) ? saved : undefined);
  if (id !== undefined) return updateById(job, id);
  return {
    diagnostics: [],
    run: [
      {
        ...connectorList(job.destination.environment, job.pac),
        about: `Looking for the connector ${titleOf(job)}.`,
      },
    ],
    foreseen: [updateCommand(job, `<id of ${titleOf(job)}>`)],
    andThen: outcome => updateFound(job, outcome),
  };
}

function updateById(job: Job, id: string): Plan {
  return {
    diagnostics: [],
    run: [updateCommand(job, id)],
    andThen: outcome =>
      hasFailed(outcome) ? failedPlan(outcome) : donePlan(job, id, {verb: 'Updated', outcome}),
  };
}

function updateCommand(job: Job, connectorId: string) {
  const {whole: files, destination, pac} = job;
  const about = `Updating connector ${titleOf(job)}.`;
  return connectorUpdate({files, destination, connectorId, about}, pac);
}

function updateFound(job: Job, list: Outcome): Plan {
  if (hasFailed(list)) return failedPlan(list);
  const listed = connectorsIn(list.stdout);
  if (!listed)
    return refused(
      list,
      'Unexpected list that cannot be read, expected JSON: give `--connector-id`',
    );
  const hits = listed.filter(connector => hasTitle(connector, titleOf(job)));
  const [hit] = hits;
  if (!hit) return refused(list, noneMessage(titleOf(job)));
  return hits.length > 1
    ? refused(list, severalMessage(titleOf(job), hits))
    : updateById(job, hit.id);
}

function noneMessage(title: string): string {
  return `Unexpected environment without a connector ${quote(title)}, expected one: create it with new-connector, or give \`--connector-id\` if it is in no solution (pac lists only those that are)`;
}

function severalMessage(title: string, hits: readonly Listed[]): string {
  const ids = hits.map(({id, name}) => `${id} (${name})`).join(', ');
  return `Unexpected ${hits.length} connectors ${quote(title)}, expected one: give \`--connector-id\` with one of ${ids}`;
}

function refused(outcome: Outcome, message: string): Plan {
  return {
    diagnostics: [{rule: 'connector-id', severity: 'error', file: '', pointer: '', message}],
    result: factsOf(outcome),
  };
}
