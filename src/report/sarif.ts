import type {Diagnostic, Place} from '../core/diagnostic.js';
import {VERSION} from '../version.js';
import type {Formatter, RuleHelp} from './format.js';

/** SARIF 2.1.0 (OASIS): for editors and code scanning. Rules carry help text and links. */
export const formatSarif: Formatter = ({diagnostics, rules}) => {
  const found = [...new Set(diagnostics.map(diagnostic => diagnostic.rule))];
  const index = new Map(found.map((id, at) => [id, at]));
  const driver = {
    name: 'connectorsmith',
    version: VERSION,
    semanticVersion: VERSION,
    rules: found.map(id => descriptor(id, rules, diagnostics)),
  };
  // A line a result, each printed by itself: a run over a thousand connectors has tens of thousands.
  const results = diagnostics.map(diagnostic =>
    JSON.stringify(resultOf(diagnostic, index.get(diagnostic.rule) ?? -1)),
  );
  const head = JSON.stringify({$schema: SCHEMA, version: '2.1.0', runs: []}).slice(0, -2);
  const run = JSON.stringify({tool: {driver}, columnKind: 'utf16CodeUnits'}).slice(0, -1);
  return `${head}${run},"results":[\n${results.join(',\n')}\n]}]}\n`;
};

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

function descriptor(
  id: string,
  rules: readonly RuleHelp[],
  diagnostics: readonly Diagnostic[],
): object {
  const rule = rules.find(one => one.id === id);
  const code = diagnostics.find(diagnostic => diagnostic.rule === id)?.code;
  const properties = code === undefined ? {} : {properties: {tags: [code]}};
  if (!rule) return {id, ...properties};
  return {
    id,
    shortDescription: {text: rule.summary},
    fullDescription: {text: `${rule.summary} ${rule.why}`},
    help: {text: `${rule.why}\n${rule.source}`},
    helpUri: rule.source,
    ...properties,
  };
}

function resultOf(diagnostic: Diagnostic, ruleIndex: number): object {
  const {rule, severity, message, file, before} = diagnostic;
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: {text: message},
    locations: file === '' ? [] : [locationOf(diagnostic)],
    ...(before ? {relatedLocations: [{...locationOf(before), message: {text: 'before'}}]} : {}),
  };
}

function locationOf({file, pointer, line, column}: Place): object {
  const region = line === undefined ? {} : {region: {startLine: line, startColumn: column ?? 1}};
  const physicalLocation = {artifactLocation: {uri: uriOf(file)}, ...region};
  return pointer === ''
    ? {physicalLocation}
    : {physicalLocation, logicalLocations: [{fullyQualifiedName: pointer, kind: 'member'}]};
}

/** A relative path stays relative, so that code scanning finds it in the checkout. */
function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${path}`;
  return /^[a-zA-Z]%3A\//.test(path) ? `file:///${path.replace('%3A', ':')}` : path;
}
