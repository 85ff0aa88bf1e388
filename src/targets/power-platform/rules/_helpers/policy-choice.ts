import {quote, textOf} from '../../../../core/json/value.js';
import type {Report} from '../../../../lint/rule.js';
import type {PolicyNode} from '../nodes.js';
import {orList} from './check-shape.js';
import {placeOf, writtenParameters} from './policy-parameters.js';
import {PREFIX, templateOf} from './policy-templates.js';

/** Reports a parameter whose text is none of those that the template allows. Wrong types are left to others. */
export function checkChoice(policy: PolicyNode, name: string, report: Report): void {
  const parameters = templateOf(policy)?.parameters ?? {};
  const values = Object.hasOwn(parameters, name) ? parameters[name]?.values : undefined;
  const value = textOf(writtenParameters(policy)[`${PREFIX}${name}`]);
  if (!values || value === undefined || values.includes(value)) return;
  report(
    `Unexpected ${quote(name)} ${quote(value)}, expected ${orList(values)}`,
    placeOf(policy, name),
  );
}
