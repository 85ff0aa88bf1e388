/** The keys of the root in the order in which connectors usually have them. */
export const ROOT_ORDER: readonly string[] = [
  'swagger',
  'info',
  'host',
  'basePath',
  'schemes',
  'consumes',
  'produces',
  'paths',
  'definitions',
  'parameters',
  'responses',
  'securityDefinitions',
  'security',
  'tags',
  'x-ms-connector-metadata',
];
