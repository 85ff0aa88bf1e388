import {parametersOf} from './config-of.mjs';

/** Whether published and derived properties ask for connection parameters of the same types, set by set. */
export function hasSameTypes(published, derived) {
  return signatureOf(published) === signatureOf(derived);
}

/** Published properties and those derived from the definition differ: why, as far as it can be told from the files. */
export function reasonOf(published, derived, kind) {
  const [wanted, given] = [parametersOf(published), parametersOf(derived)];
  if (wanted.length === 0) return 'published has none';
  if (given.length === 0 && kind === 'none')
    return 'published has parameters, definition has no security definition';
  const [isSets, givesSets] = [published, derived].map(hasSets);
  if (isSets && !givesSets) return 'published has sets, definition has one way to sign in';
  if (givesSets && !isSets) return 'published has one way to sign in, definition has several';
  if (isSets) return 'published has other sets';
  const extra = surplus(wanted, given);
  const lacking = surplus(given, wanted);
  if (lacking.length === 0) return extraReason(extra, published);
  if (extra.length === 0) return `published lacks ${typesIn(lacking)}`;
  return `published has ${typesIn(extra)} for ${typesIn(lacking)}`;
}

function signatureOf(properties) {
  const sets = properties?.connectionParameterSets?.values ?? [];
  const types = parameters =>
    Object.values(parameters ?? {})
      .map(typeOf)
      .sort()
      .join(' ');
  return JSON.stringify([
    types(properties?.connectionParameters),
    ...sets.map(set => types(set.parameters)).sort(),
  ]);
}

function hasSets(properties) {
  return (properties?.connectionParameterSets?.values ?? []).length > 0;
}

/** Parameters of `ones` beyond those that find another of their type in `others`. */
function surplus(ones, others) {
  const left = others.map(([, parameter]) => typeOf(parameter));
  return ones.filter(([, parameter]) => {
    const at = left.indexOf(typeOf(parameter));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

function extraReason(extra, published) {
  const all = Object.entries(published.connectionParameters ?? {});
  const types = new Set(extra.map(([, parameter]) => typeOf(parameter)));
  const candidates = all.filter(([, parameter]) => types.has(typeOf(parameter)));
  const names = candidates.map(([name]) => name);
  const policies = (published.policyTemplateInstances ?? []).filter(policy =>
    names.some(name => JSON.stringify(policy).includes(`connectionParameters('${name}'`)),
  );
  const uses = [...new Set(policies.map(({templateId}) => String(templateId).toLowerCase()))];
  const by = uses.length > 0 ? `used by policy ${uses.sort().join(' and ')}` : 'used by no policy';
  return `extra ${typesIn(extra)} not in the definition, ${by}`;
}

function typesIn(parameters) {
  return parameters
    .map(([, parameter]) => typeOf(parameter))
    .sort()
    .join(' + ');
}

function typeOf(parameter) {
  return String(parameter?.type).toLowerCase();
}
