/** The smallest config that a connector's author would have had: what the published properties say and no definition can. */
export function configOf({definition, published}) {
  const oauth2 = oauth2Of(published);
  return {
    apiDefinition: definition,
    ...(Object.keys(oauth2).length > 0 && {oauth2}),
  };
}

/** The same with the `host` line, where a policy sends requests to a host that a connection parameter names. */
export function configWithHost(connector) {
  const host = hostOf(connector.published);
  return host === undefined ? undefined : {...configOf(connector), host};
}

/** Connection parameters, those of sets included, as [name, parameter]. */
export function parametersOf(published) {
  const sets = published?.connectionParameterSets?.values ?? [];
  return [
    ...Object.entries(published?.connectionParameters ?? {}),
    ...sets.flatMap(set => Object.entries(set.parameters ?? {})),
  ];
}

function oauth2Of(published) {
  const settings = parametersOf(published)
    .map(([, parameter]) => parameter?.oAuthSettings)
    .find(Boolean);
  if (!settings) return {};
  const {clientId, customParameters, properties} = settings;
  const found = {
    clientId,
    tenantId: valueIn(customParameters, 'tenantid'),
    resourceUri:
      valueIn(customParameters, 'resourceuri') ??
      valueIn(properties, 'azureactivedirectoryresourceid'),
  };
  return Object.fromEntries(
    Object.entries(found)
      .filter(([, value]) => typeof value === 'string' && value !== '')
      .map(([key, value]) => [key, value.replaceAll('${', '$${')]),
  );
}

/** A member in any spelling, bare or as `{"value": "..."}`. */
function valueIn(members, name) {
  const entry = Object.entries(members ?? {}).find(([key]) => key.toLowerCase() === name);
  return entry?.[1]?.value ?? entry?.[1];
}

const PARAMETER = /@\{?connectionParameters\('([^']+)'(?:\s*,\s*'[^']*')?\)\}?/g;

function hostOf(published) {
  const templates = (published?.policyTemplateInstances ?? [])
    .filter(policy => policy.templateId?.toLowerCase() === 'dynamichosturl')
    .map(policy => policy.parameters?.['x-ms-apimTemplateParameter.urlTemplate'])
    .filter(template => typeof template === 'string');
  const hosts = templates.map(template => template.replace(PARAMETER, '{$1}'));
  return hosts.find(host => /\{[0-9a-zA-Z_:-]+\}/.test(host) && !host.includes('@'));
}
