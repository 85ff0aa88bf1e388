import type {JsonObject} from '../../../core/json/value.js';

export interface ParameterTexts {
  readonly displayName: string;
  readonly description: string;
  readonly tooltip: string;
  readonly tabIndex: number;
  readonly clearText: boolean;
}

/** A required connection parameter. `required` is a text and `clearText` a boolean: the platform insists on both. */
export function securedParameter(
  type: 'string' | 'securestring',
  texts: ParameterTexts,
): JsonObject {
  const {displayName, description, tooltip, tabIndex, clearText} = texts;
  const constraints = {tabIndex, clearText, required: 'true'};
  return {type, uiDefinition: {displayName, description, tooltip, constraints}};
}
