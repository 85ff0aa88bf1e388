import type {Diagnostic} from '../core/diagnostic.js';

/** The rule of a finding, with what Microsoft calls it: `info-title-length (FieldLengthExceeded, 5000.2.2.1)`. */
export function namesOf({
  rule,
  code,
  policy,
}: Pick<Diagnostic, 'rule' | 'code' | 'policy'>): string {
  const names = [code, policy].filter(name => name !== undefined);
  return names.length > 0 ? `${rule} (${names.join(', ')})` : rule;
}
