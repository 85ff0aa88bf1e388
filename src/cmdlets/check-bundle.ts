import type {Diagnostic} from '../core/diagnostic.js';
import type {FileSet} from '../core/file-set.js';
import {atAuthorPlaces, type Submission} from '../targets/power-platform/certification/index.js';
import {asForSolution} from '../targets/power-platform/rules/as-for-solution.js';
import {weighFindings} from './check-emitted.js';
import type {BundleInputs} from './make-bundle.js';

/** What a bundle would be submitted as, before it is written. */
interface ToSubmit {
  readonly submission: Submission;
  readonly upload: FileSet;
}

interface BundleFindings {
  /** Of the rules over the connector, as its config weighs them. */
  readonly found: readonly Diagnostic[];
  /** Of the package gate, where there are solutions. */
  readonly ofPackage: readonly Diagnostic[];
}

/** Every rule of the publisher's ruleset over what is submitted, and the package gate over what is uploaded. */
export async function checkBundle(
  {connector, kind, target, solutions}: BundleInputs,
  {submission, upload}: ToSubmit,
): Promise<BundleFindings> {
  const ofRules = await target.check(submission.checked, kind);
  const weighed = weighFindings(ofRules, connector, target, kind);
  if (solutions.length === 0)
    return {found: atAuthorPlaces(weighed, submission, connector), ofPackage: []};
  const {inspectUpload} = await import('../targets/power-platform/certification/inspect-upload.js');
  const options = {pullRequest: submission.assets, ruleset: kind};
  const inspected = await inspectUpload(upload, solutions, options);
  return {
    found: atAuthorPlaces(asForSolution(weighed), submission, connector),
    ofPackage: atAuthorPlaces(notAmong(ofRules, inspected), submission, connector),
  };
}

/** What the connector in the solutions has in common with that of the config is told once, where its author wrote it. */
function notAmong(known: readonly Diagnostic[], found: readonly Diagnostic[]): Diagnostic[] {
  const sayings = new Set(known.map(sayingOf));
  return found.filter(one => !sayings.has(sayingOf(one)));
}

function sayingOf({rule, message}: Diagnostic): string {
  return `${rule}: ${message}`;
}
