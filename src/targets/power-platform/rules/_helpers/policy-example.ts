import type {JsonObject} from '../../../../core/json/value.js';
import {OPERATION_NAME, PREFIX} from './policy-templates.js';

/** For examples: apiProperties with one policy; the parameters are given without their prefix. */
export function policyExample(
  templateId: string,
  parameters: JsonObject,
  further: JsonObject = {},
): JsonObject {
  return {properties: {policyTemplateInstances: [policyOf(templateId, parameters, further)]}};
}

/** One policy; of `further`, names with a dash are written as they are among its parameters. */
export function policyOf(
  templateId: string,
  parameters: JsonObject,
  further: JsonObject = {},
): JsonObject {
  const prefixed = Object.entries(parameters).map(([name, value]) => [`${PREFIX}${name}`, value]);
  return {
    templateId,
    title: 'Mark requests',
    parameters: {...Object.fromEntries(prefixed), ...further},
  };
}

/** The limit of a policy to the one operation that every example has. */
export const FOR_LIST_TIDES: JsonObject = {[OPERATION_NAME]: ['ListTides']};

/** Where the only policy of an example stands. */
export const POLICY = 'properties#/properties/policyTemplateInstances/0';
