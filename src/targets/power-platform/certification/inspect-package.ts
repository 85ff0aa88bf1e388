import type {Assets} from '../../../core/assets.js';
import type {Diagnostic} from '../../../core/diagnostic.js';
import {locateDiagnostics} from '../../../core/source.js';
import {firstOf, type Ruleset} from '../../../lint/rule.js';
import {asForSolution} from '../rules/as-for-solution.js';
import {checkAssets} from '../rules/check-assets.js';
import {RULE_GROUPS, RULES} from '../rules/index.js';
import {propsMultiauthTool} from '../rules/properties/props-multiauth-tool.js';
import {packageAssets} from './package-assets.js';
import type {PackageNode} from './package-node.js';
import type {PackageReport, PackageRule} from './package-rule.js';
import {packageRules} from './package-rules/index.js';
import {type PackageOptions, readPackage} from './read-package.js';

export interface InspectOptions extends PackageOptions {
  readonly ruleset: Ruleset;
}

export interface Inspection {
  readonly diagnostics: readonly Diagnostic[];
  /** What was found, by the names of the zips. */
  readonly solutions: readonly {readonly name: string; readonly kind: string}[];
}

/**
 * What the folder of a pull request has and a package does not: a readme, names of files, a layout that people read,
 * a placeholder as client id. Of the icon, rules of packages tell.
 */
const OF_FOLDERS: ReadonlySet<string> = new Set([
  ...['folder', 'readme'].flatMap(group => (RULE_GROUPS[group] ?? []).map(({id}) => id)),
  ...RULES.filter(({check}) => check.readme).map(({id}) => id),
  ...['def-file-name', 'def-format', 'def-key-order', 'oauth-client-placeholder'],
  ...['icon-present', 'icon-absent-ip'],
]);

/** A rule of packages looks for customProperties.json, where it lies. */
const OF_NEITHER: ReadonlySet<string> = new Set([propsMultiauthTool.id]);

/**
 * Everything that the package gate looks at, and all rules of connectors over the connector inside;
 * those about the folder of a pull request over that folder.
 * Works in memory: nothing of the package is written anywhere.
 */
export async function inspectPackage(
  file: string,
  bytes: Uint8Array,
  options: InspectOptions,
): Promise<Inspection> {
  const node = await readPackage(file, bytes, options);
  const assets = packageAssets(node);
  const found = [
    ...runPackageRules(packageRules, node),
    ...asForSolution(await rulesOver(assets, options.ruleset, false)),
    ...(await rulesOver(options.pullRequest, options.ruleset, true)),
  ];
  return {
    diagnostics: locateDiagnostics(found, sourcesOf(node)),
    solutions: node.solutions.map(({name, kind}) => ({name, kind})),
  };
}

async function rulesOver(
  assets: Assets | undefined,
  ruleset: Ruleset,
  isFolder: boolean,
): Promise<Diagnostic[]> {
  if (!assets) return [];
  const rules = RULES.filter(({id}) => OF_FOLDERS.has(id) === isFolder && !OF_NEITHER.has(id));
  return checkAssets(assets, ruleset, rules);
}

function sourcesOf({sources, pullRequest}: PackageNode): PackageNode['sources'] {
  return new Map([...(pullRequest?.sources ?? []), ...sources]);
}

/** Findings of package rules, in the order of the rules. */
function runPackageRules(rules: readonly PackageRule[], node: PackageNode): Diagnostic[] {
  return rules.flatMap(rule => {
    const found: Diagnostic[] = [];
    const report = reporter(rule, found);
    rule.check.package?.(node, report);
    for (const solution of node.solutions) rule.check.solution?.(solution, report, node);
    return found;
  });
}

function reporter({id, severity, policy, source}: PackageRule, found: Diagnostic[]): PackageReport {
  return (message, place, details = {}) => {
    const number = details.policy ?? firstOf(policy);
    found.push({
      rule: id,
      severity: details.severity ?? severity,
      pointer: '',
      ...place,
      message,
      ...(number === undefined ? {} : {policy: number}),
      source,
    });
  };
}
