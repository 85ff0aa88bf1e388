import type {PackageRule} from '../package-rule.js';
import {pkgAssetsZips} from './pkg-assets-zips.js';
import {pkgConnectorFiles} from './pkg-connector-files.js';
import {pkgConnectorSolution} from './pkg-connector-solution.js';
import {pkgFlowSolution} from './pkg-flow-solution.js';
import {pkgFlowUsesConnector} from './pkg-flow-uses-connector.js';
import {pkgInnerFolder} from './pkg-inner-folder.js';
import {pkgIntro} from './pkg-intro.js';
import {pkgMalware} from './pkg-malware.js';
import {pkgMatchesFolder} from './pkg-matches-folder.js';
import {pkgNoHandEdit} from './pkg-no-hand-edit.js';
import {pkgNodeNonempty} from './pkg-node-nonempty.js';
import {pkgOuter} from './pkg-outer.js';
import {pkgOuterCustomProperties} from './pkg-outer-custom-properties.js';
import {pkgPluginSolution} from './pkg-plugin-solution.js';
import {pkgPublisherMatch} from './pkg-publisher-match.js';
import {pkgReadable} from './pkg-readable.js';
import {pkgRootComponent} from './pkg-root-component.js';
import {pkgSolutionFiles} from './pkg-solution-files.js';
import {pkgSolutionPath} from './pkg-solution-path.js';
import {pkgSolutionsAgree} from './pkg-solutions-agree.js';
import {pkgUnmanaged} from './pkg-unmanaged.js';
import {pkgWorkflowsMatch} from './pkg-workflows-match.js';
import {polKeepOneInPackage} from './pol-keep-one-in-package.js';

/** Every check of a certification package, in the order in which they run and are listed. */
export const packageRules: readonly PackageRule[] = [
  pkgReadable,
  pkgOuter,
  pkgIntro,
  pkgOuterCustomProperties,
  pkgInnerFolder,
  pkgAssetsZips,
  pkgSolutionPath,
  pkgSolutionFiles,
  pkgNodeNonempty,
  pkgConnectorSolution,
  pkgFlowSolution,
  pkgPluginSolution,
  pkgRootComponent,
  pkgUnmanaged,
  pkgPublisherMatch,
  pkgWorkflowsMatch,
  pkgFlowUsesConnector,
  pkgConnectorFiles,
  polKeepOneInPackage,
  pkgSolutionsAgree,
  pkgMatchesFolder,
  pkgMalware,
  pkgNoHandEdit,
];
