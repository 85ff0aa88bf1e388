/** Microsoft's names for a reference of the wrong form or kind, by the section that it should lead to. */
export const NOT_VALID = {
  definitions: 'SchemaReferenceNotValid',
  parameters: 'ParameterReferenceNotValid',
  responses: 'ResponseReferenceNotValid',
} as const;
