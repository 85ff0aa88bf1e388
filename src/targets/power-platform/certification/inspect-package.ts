import type {Assets} from '../../../core/assets.js';
import type {Diagnostic} from '../../../core/diagnostic.js';
import {locateDiagnostics} from '../../../core/source.js';
import {firstOf, type Ruleset} from '../../../lint/rule.js';
import {checkAssets} from '../rules/check-assets.js';
import {RULES} from '../rules/index.js';
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

/** Pull requests have their readme in the folder, and settings are not part of a package. */
const NOT_OF_PACKAGES: ReadonlySet<string> = new Set(['def-file-name', 'readme-present']);

/**
 * Everything that the package gate looks at, and all rules of connectors over the connector inside.
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
    ...(await rulesOver(assets, options.ruleset)),
  ];
  return {
    diagnostics: locateDiagnostics(found, sourcesOf(node)),
    solutions: node.solutions.map(({name, kind}) => ({name, kind})),
  };
}

async function rulesOver(assets: Assets | undefined, ruleset: Ruleset): Promise<Diagnostic[]> {
  if (!assets) return [];
  return checkAssets(
    assets,
    ruleset,
    RULES.filter(({id}) => !NOT_OF_PACKAGES.has(id)),
  );
}

function sourcesOf({sources, pullRequest}: PackageNode): PackageNode['sources'] {
  return new Map([...(pullRequest?.sources ?? []), ...sources]);
}

/** Findings of package rules, in the order of the rules. */
export function runPackageRules(rules: readonly PackageRule[], node: PackageNode): Diagnostic[] {
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
