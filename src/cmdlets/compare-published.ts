import type {Assets} from '../core/assets.js';
import type {Diagnostic} from '../core/diagnostic.js';
import {
  isPublishedAlready,
  leftOverFiles,
  type UpdateFacts,
} from '../targets/power-platform/certification/index.js';
import type {Target} from '../targets/target.js';
import {partsMissing} from './parts-missing.js';
import type {Published} from './read-published.js';
import {withOldPlaces} from './with-old-places.js';

/** What an update changes. */
export interface Comparison extends Omit<UpdateFacts, 'findings'> {
  /** What may break flows and apps, at most warnings; and what could not be compared. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the pull request would change nothing. */
  readonly isSame: boolean;
}

/** Published version and what would be submitted → what changes; undefined where nothing is published. */
export function comparePublished(
  published: Published | undefined,
  submitted: Assets,
  target: Target,
): Comparison | undefined {
  if (!published?.version) return undefined;
  const {place, version, folder} = published;
  const {assets} = version;
  const findings = withOldPlaces(target.compare(assets, submitted), version);
  const missing = partsMissing(
    {title: place, assets},
    {title: submitted.folder, assets: submitted},
  );
  return {
    place,
    diagnostics: [...findings.map(atMostWarning), ...missing.map(asWarning)],
    breaking: findings.filter(({severity}) => severity === 'error').length,
    summary: target.summarizeChanges(assets, submitted),
    leftOver: folder === undefined ? [] : leftOverFiles(assets, submitted),
    isSame: isPublishedAlready(assets, submitted),
  };
}

/** People may agree on a change that breaks something: they need the bundle for it. `compare-connector` is what fails. */
function atMostWarning(found: Diagnostic): Diagnostic {
  return found.severity === 'error' ? {...found, severity: 'warning'} : found;
}

/** Whatever it is that is missing: whoever submits an update has to know. */
function asWarning(found: Diagnostic): Diagnostic {
  return {...found, severity: 'warning'};
}
