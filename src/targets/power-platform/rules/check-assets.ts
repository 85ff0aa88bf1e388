import type {Asset, Assets} from '../../../core/assets.js';
import {checkStructure} from '../../../core/definition/check-structure.js';
import type {Diagnostic} from '../../../core/diagnostic.js';
import {isObject} from '../../../core/json/value.js';
import {definitionBatches} from '../../../lint/definition/events.js';
import {walkDefinition} from '../../../lint/definition/walk.js';
import type {Ruleset} from '../../../lint/rule.js';
import {type Batch, type Remark, runRules} from '../../../lint/run-rules.js';
import {documentOf, objectIn, type Role} from '../assets/roles.js';
import {iconNode} from './icon-node.js';
import {markdownNode} from './markdown-node.js';
import type {ConnectorNode, PowerPlatformEvents, PowerPlatformRule, ScriptNode} from './nodes.js';
import {propertiesNode} from './properties-node.js';

type AnyBatch = Batch<PowerPlatformEvents>;

/** Runs rules over the assets of one connector, emitted or found. One walk of the definition serves all rules. */
export async function checkAssets(
  assets: Assets,
  ruleset: Ruleset,
  rules: readonly PowerPlatformRule[],
): Promise<Diagnostic[]> {
  const connector = connectorNode(assets, ruleset, await readScript(documentOf(assets, 'script')));
  return runRules(rules, batchesOf(connector), assets, ruleset, usesRemark(connector));
}

/** A finding in what several places share is told once, with their number. */
function usesRemark({definition}: ConnectorNode): Remark {
  return (document, pointer) => {
    if (document !== 'definition' || !definition) return '';
    const [, section, key] = pointer.split('/');
    const uses = definition.uses.get(`/${section}/${key}`) ?? 0;
    return uses > 1 ? ` (used in ${uses} places)` : '';
  };
}

function connectorNode(
  assets: Assets,
  ruleset: Ruleset,
  script: ScriptNode | undefined,
): ConnectorNode {
  const definition = objectIn(assets, 'definition');
  const properties = objectIn(assets, 'properties');
  const settings = objectIn(assets, 'settings');
  const icon = documentOf(assets, 'icon')?.bytes;
  return {
    pointer: '',
    assets,
    ruleset,
    definition: definition && walkDefinition(definition),
    properties: properties && propertiesNode(properties),
    settings: settings && {pointer: '', value: settings},
    script,
    icon: icon && iconNode(icon),
    readme: markdownIn(assets, 'readme'),
    intro: markdownIn(assets, 'intro'),
  };
}

function markdownIn(assets: Assets, role: Role): ConnectorNode['readme'] {
  const text = documentOf(assets, role)?.text;
  return text === undefined ? undefined : markdownNode(text);
}

/** The C# parser is large: it is loaded only when there is a script. */
async function readScript(asset: Asset | undefined): Promise<ScriptNode | undefined> {
  if (asset?.text === undefined) return undefined;
  const {scriptNode} = await import('./script-node.js');
  return scriptNode(asset.text);
}

function batchesOf(connector: ConnectorNode): AnyBatch[] {
  const {definition, properties} = connector;
  const ofDefinition = definition
    ? [
        batchOf('violation', violationsOf(connector), 'definition'),
        ...(definitionBatches(definition) as AnyBatch[]),
      ]
    : [];
  return [
    ...ofDefinition,
    ...(properties ? propertiesBatches(connector, properties) : []),
    ...fileBatches(connector),
    batchOf('connector', [connector], definition ? 'definition' : 'properties'),
  ];
}

function violationsOf(connector: ConnectorNode): PowerPlatformEvents['violation'][] {
  const value = documentOf(connector.assets, 'definition')?.value;
  const violations = isObject(value) ? checkStructure(value) : [];
  return violations.map(violation => ({...violation, connector}));
}

function propertiesBatches(
  connector: ConnectorNode,
  properties: NonNullable<ConnectorNode['properties']>,
): AnyBatch[] {
  const inConnector = <T extends object>(node: T) => ({...node, connector});
  return [
    batchOf('properties', [inConnector(properties)], 'properties'),
    batchOf('parameterSet', properties.sets.map(inConnector), 'properties'),
    batchOf('connectionParameter', properties.parameters.map(inConnector), 'properties'),
    batchOf('policy', properties.policies.map(inConnector), 'properties'),
  ];
}

function fileBatches(connector: ConnectorNode): AnyBatch[] {
  return (['settings', 'script', 'icon', 'readme', 'intro'] as const).flatMap(role => {
    const node = connector[role];
    return node ? [batchOf(role, [{...node, connector} as never], role)] : [];
  });
}

function batchOf<K extends keyof PowerPlatformEvents>(
  kind: K,
  nodes: readonly PowerPlatformEvents[K][],
  document: string,
): AnyBatch {
  return {kind, nodes, document} as unknown as AnyBatch;
}
