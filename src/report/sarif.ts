import type {Diagnostic, Place} from '../core/diagnostic.js';
import {VERSION} from '../version.js';
import type {Formatter, RuleHelp} from './format.js';
import {OWN_FINDINGS} from './own-findings.js';

/** SARIF 2.1.0 (OASIS): for editors and code scanning. Rules carry help text and links. */
export const formatSarif: Formatter = ({diagnostics, rules}) => {
  const byRule = groupByRule(diagnostics);
  const index = new Map([...byRule.keys()].map((id, at) => [id, at]));
  const driver = {
    name: 'connectorsmith',
    version: VERSION,
    semanticVersion: VERSION,
    rules: [...byRule].map(([id, own]) => descriptor(id, rules, own)),
  };
  // A line a result, each printed by itself: a run over a thousand connectors has tens of thousands.
  const results = diagnostics.map(diagnostic =>
    JSON.stringify(resultOf(diagnostic, index.get(diagnostic.rule) ?? -1)),
  );
  const head = JSON.stringify({$schema: SCHEMA, version: '2.1.0', runs: []}).slice(0, -2);
  const bases = {[BASE]: {description: {text: 'The folder that connectorsmith was called in.'}}};
  const run = JSON.stringify({
    tool: {driver},
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: bases,
  }).slice(0, -1);
  return `${head}${run},"results":[\n${results.join(',\n')}\n]}]}\n`;
};

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** Code scanning takes it for the root of the checkout. */
const BASE = '%SRCROOT%';

function groupByRule(diagnostics: readonly Diagnostic[]): Map<string, Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const group = groups.get(diagnostic.rule);
    if (group) group.push(diagnostic);
    else groups.set(diagnostic.rule, [diagnostic]);
  }
  return groups;
}

function descriptor(id: string, rules: readonly RuleHelp[], own: readonly Diagnostic[]): object {
  const rule = rules.find(one => one.id === id);
  const tags = [
    ...new Set(own.flatMap(({code, policy}) => [code, policy].filter(tag => tag !== undefined))),
  ];
  const facts = {
    id,
    defaultConfiguration: {level: strictest(own)},
    ...(tags.length > 0 ? {properties: {tags: tags.slice(0, MOST_TAGS)}} : {}),
  };
  return rule ? {...facts, ...helpOf(rule)} : {...facts, ...helpWithout(id)};
}

/** GitHub refuses rules with more. */
const MOST_TAGS = 20;

function strictest(diagnostics: readonly Diagnostic[]): Diagnostic['severity'] {
  const found = new Set(diagnostics.map(({severity}) => severity));
  return (['error', 'warning'] as const).find(severity => found.has(severity)) ?? 'note';
}

function helpOf({id, summary, why, source}: RuleHelp): object {
  return {
    shortDescription: {text: summary},
    fullDescription: {text: `${summary} ${why}`},
    help: {
      text: `${why}\n${source}`,
      markdown: `**${summary}**\n\n${why}\n\n[Source](${source}). Examples: \`connectorsmith get-rule ${id}\`.`,
    },
    helpUri: source,
  };
}

/** What is wrong with a file or a call as such comes from no rule; GitHub asks for the texts all the same. */
function helpWithout(id: string): object {
  const text = {text: OWN_FINDINGS[id] ?? id};
  return {shortDescription: text, fullDescription: text, help: text};
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
  // Code scanning asks for a region also in a folder or an image.
  const region = {startLine: line ?? 1, startColumn: column ?? 1};
  const physicalLocation = {artifactLocation: artifactOf(file), region};
  return pointer === ''
    ? {physicalLocation}
    : {physicalLocation, logicalLocations: [{fullyQualifiedName: pointer, kind: 'member'}]};
}

/** A relative path stays relative to where the call was made, so that code scanning finds it in the checkout. */
function artifactOf(file: string): object {
  const path = file.replace(/\p{Cs}/gu, '\uFFFD').replaceAll('\\', '/');
  const uri = path.split('/').map(encodeURIComponent).join('/');
  if (uri.startsWith('/')) return {uri: `file://${uri}`};
  if (/^[a-zA-Z]%3A\//.test(uri)) return {uri: `file:///${uri.replace('%3A', ':')}`};
  return {uri, uriBaseId: BASE};
}
