import type {Asset, Assets} from '../../../core/assets.js';
import type {Location} from '../../../core/diagnostic.js';
import {nearestExisting, type Pointer} from '../../../core/pointer.js';
import {walkDefinition} from '../../../lint/definition/walk.js';
import type {ComparedFinding} from '../../target.js';
import {objectIn, type Role} from '../assets/roles.js';
import {propertiesNode} from '../rules/properties-node.js';
import type {Change, ChangeEvents, ReportChange} from './change.js';
import {changedPart} from './changed-part.js';
import {type DeadReference, deadReferences} from './dead-references.js';
import {definedSignIn} from './defined-sign-in.js';
import {pairDefinitions} from './pair-operations.js';
import {type Emit, newWalk, walkPairs} from './pair-schemas.js';
import {createReach, type Link} from './reach.js';

/** What is said of two documents, before it is known from where it is reached. */
interface Draft {
  readonly change: Change;
  readonly role: Role;
  readonly message: string;
  readonly before: Pointer;
  readonly after: Pointer;
  readonly links: Link[];
}

/** Keyed by everything but the links: what several operations share is told once. */
type Drafts = Map<string, Draft>;

const PARTIAL = 'compare-partial';

/** Old and new assets → what changed between them, as far as both have the documents. */
export function compareAssets(
  before: Assets,
  after: Assets,
  changes: readonly Change[],
): ComparedFinding[] {
  const drafts: Drafts = new Map();
  const gaps = compareDefinitions(before, after, emitter(changes, 'definition', drafts));
  compareSignIn(before, after, emitter(changes, 'definition', drafts));
  compareProperties(before, after, emitter(changes, 'properties', drafts));
  const reach = createReach();
  const findings = [...drafts.values()].map(draft => findingOf(draft, {before, after, reach}));
  return [
    ...findings,
    ...gaps.dead.map(one => deadFinding(one, before, after)),
    ...(gaps.isTooLarge ? [tooLarge(before, after)] : []),
  ];
}

/** What was not compared. */
interface Gaps {
  readonly dead: readonly DeadReference[];
  readonly isTooLarge: boolean;
}

function compareDefinitions(before: Assets, after: Assets, emit: Emit): Gaps {
  const values = {before: objectIn(before, 'definition'), after: objectIn(after, 'definition')};
  if (!values.before || !values.after) return {dead: [], isTooLarge: false};
  const part = changedPart({before: values.before, after: values.after});
  const nodes = {before: walkDefinition(part.before), after: walkDefinition(part.after)};
  const walk = newWalk(nodes, emit);
  pairDefinitions(walk);
  return {dead: deadReferences(nodes), isTooLarge: !walkPairs(walk)};
}

/** Apart from the rest of the definition, of which only what changed is looked at. */
function compareSignIn(before: Assets, after: Assets, emit: Emit): void {
  const sides = {before: definedSignIn(before), after: definedSignIn(after)};
  if (sides.before && sides.after)
    emit('signIn', {before: sides.before, after: sides.after}, {parents: []});
}

function compareProperties(before: Assets, after: Assets, emit: Emit): void {
  const values = {before: objectIn(before, 'properties'), after: objectIn(after, 'properties')};
  if (!values.before || !values.after) return;
  const nodes = {before: propertiesNode(values.before), after: propertiesNode(values.after)};
  emit('properties', nodes, {parents: []});
}

/** Shows pairs to the changes that look at their kind. */
function emitter(changes: readonly Change[], role: Role, drafts: Drafts): Emit {
  const watching = watchersOf(changes);
  return (kind, pair, link) => {
    for (const change of watching[kind]) {
      const visit = change.check[kind] as Visit<typeof kind>;
      visit(pair, (message, before, after) => {
        // The operation itself is named by the message.
        const links = kind === 'operation' ? [] : [link];
        addDraft(drafts, {change, role, message, before, after, links});
      });
    }
  };
}

type Kind = keyof ChangeEvents;
type Visit<K extends Kind> = (pair: ChangeEvents[K], report: ReportChange) => void;

function watchersOf(changes: readonly Change[]): Readonly<Record<Kind, readonly Change[]>> {
  const watching = (kind: Kind) => changes.filter(({check}) => check[kind] !== undefined);
  return {
    definition: watching('definition'),
    signIn: watching('signIn'),
    operation: watching('operation'),
    field: watching('field'),
    schema: watching('schema'),
    properties: watching('properties'),
  };
}

function addDraft(drafts: Drafts, draft: Draft): void {
  const key = `${draft.change.id} ${draft.role}#${draft.after} ${draft.message}`;
  const known = drafts.get(key);
  if (known) known.links.push(...draft.links);
  else drafts.set(key, draft);
}

interface Surroundings {
  readonly before: Assets;
  readonly after: Assets;
  readonly reach: (links: readonly Link[]) => string;
}

function findingOf(
  {change, role, message, links, ...pointers}: Draft,
  {before, after, reach}: Surroundings,
): ComparedFinding {
  const reached = reach(links);
  const {id, severity, code, source} = change;
  const diagnostic = {
    rule: id,
    severity,
    message: reached === '' ? message : `${message} (reached by ${reached})`,
    ...placeIn(after.documents.get(role), pointers.after),
    ...(code === undefined ? {} : {code}),
    source,
  };
  return {diagnostic, before: placeIn(before.documents.get(role), pointers.before)};
}

function placeIn(asset: Asset | undefined, pointer: Pointer): Location {
  return asset?.trace(nearestExisting(asset.value, pointer)) ?? {file: '', pointer: ''};
}

/** In what is published nobody can change it any more; in the new version the service would refuse it. */
function deadFinding(
  {reference, ...at}: DeadReference,
  before: Assets,
  after: Assets,
): ComparedFinding {
  const where = at.after === undefined ? 'old' : 'new';
  const message = `Unexpected reference ${reference} that leads to no shared part in the ${where} version, expected what it stands for: that was not compared`;
  const severity = at.after === undefined ? 'warning' : 'error';
  const place = placeIn(after.documents.get('definition'), at.after ?? at.before ?? '');
  return {
    diagnostic: {rule: PARTIAL, severity, ...place, message},
    before: placeIn(before.documents.get('definition'), at.before ?? at.after ?? ''),
  };
}

/** Said instead of keeping silent about what was not looked at. */
function tooLarge(before: Assets, after: Assets): ComparedFinding {
  const message =
    'Unexpected number of combinations of recursive types, expected few: not everything was compared';
  const place = placeIn(after.documents.get('definition'), '/definitions');
  return {
    diagnostic: {rule: PARTIAL, severity: 'warning', ...place, message},
    before: placeIn(before.documents.get('definition'), '/definitions'),
  };
}
