import type {Severity} from '../../../core/diagnostic.js';
import type {RuleFacts} from '../../target.js';
import type {PackageNode, PackagePlace, Solution} from './package-node.js';

export type PackageReport = (
  message: string,
  place: PackagePlace,
  details?: {readonly policy?: string; readonly severity?: Severity},
) => void;

/** One check of a certification package. Its bad examples are faults that tests put into a faultless package. */
export interface PackageRule extends RuleFacts {
  readonly severity: Severity;
  readonly check: {
    readonly package?: (node: PackageNode, report: PackageReport) => void;
    readonly solution?: (solution: Solution, report: PackageReport, node: PackageNode) => void;
  };
}
