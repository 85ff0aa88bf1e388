import type {FieldPair, ReportChange} from './change.js';

/** Reports a field at its places; where one side is missing, at what is around it. */
export function reportField(pair: FieldPair, message: string, report: ReportChange): void {
  report(
    message,
    pair.before?.pointer ?? pair.beforeParent,
    pair.after?.pointer ?? pair.afterParent,
  );
}
