import type {Asset, Assets} from '../../../core/assets.js';
import type {Connector} from '../../../core/connector.js';
import type {Diagnostic} from '../../../core/diagnostic.js';
import {type JsonObject, listOf, objectOf} from '../../../core/json/value.js';
import type {Tools} from '../../target.js';
import {objectIn} from '../assets/roles.js';
import {readmeNoTemplateText} from '../rules/readme/readme-no-template-text.js';
import {atAuthorPlace} from './author-place.js';
import {emitIntro} from './intro.js';
import {
  type PublisherKind,
  pullRequestAssets,
  withoutClientsOf,
  withUpload,
} from './pull-request-folder.js';
import {emitReadme} from './readme-data.js';
import type {Texts} from './texts.js';

/** What others get to see of a connector, before it is checked. */
export interface Submission {
  /** Exactly the files of the pull request. */
  readonly assets: Assets;
  readonly readme: string;
  /** Undefined for independent publishers, who upload nothing. */
  readonly intro: string | undefined;
  readonly customProperties: Asset | undefined;
  /** What the rules look at: the pull request's files, and those that are uploaded beside them. */
  readonly checked: Assets;
}

/** Assets as emitted into the folder of the pull request → what is submitted. */
export async function emitSubmission(
  connector: Connector,
  emitted: Assets,
  given: {
    readonly kind: PublisherKind;
    readonly texts: Texts;
    readonly publishedNames: readonly string[];
  },
  tools: Pick<Tools, 'readOwnFile'>,
): Promise<Submission> {
  const {kind, texts} = given;
  const isVerified = kind === 'verified';
  const parameterSets = parameterSetsOf(emitted);
  const readme = await emitReadme(connector, {texts, parameterSets, hasIcon: isVerified}, tools);
  const intro = isVerified ? await emitIntro(connector, {texts, parameterSets}, tools) : undefined;
  const assets = pullRequestAssets(emitted, readme, given);
  const customProperties = publicCustomProperties(emitted);
  const checked = intro === undefined ? assets : withUpload(assets, {intro, customProperties});
  return {assets, readme, intro, customProperties, checked};
}

/** The connection parameters of each way to sign in; one set where there is nothing to choose. */
function parameterSetsOf(emitted: Assets): JsonObject[] {
  const properties = objectOf(objectIn(emitted, 'properties')?.['properties']);
  const sets = listOf(objectOf(properties['connectionParameterSets'])['values']).map(objectOf);
  if (sets.length === 0) return [objectOf(properties['connectionParameters'])];
  return sets.map(set => objectOf(set['parameters']));
}

function publicCustomProperties({documents}: Assets): Asset | undefined {
  const asset = documents.get('customProperties');
  return asset && withoutClientsOf(asset);
}

/** Findings in the generated texts, told where their author can change them. */
export function atAuthorPlaces(
  diagnostics: readonly Diagnostic[],
  {checked, readme, intro = ''}: Submission,
  {config}: Connector,
): Diagnostic[] {
  const texts = new Map([
    [checked.documents.get('readme')?.file, readme],
    [checked.documents.get('intro')?.file, intro],
  ]);
  return diagnostics.map(found => {
    const text = texts.get(found.file);
    return text === undefined ? found : asAuthorFinding(atAuthorPlace(found, text, config));
  });
}

/** Merged connectors have sentences of the template, so the rule only advises; what is written anew must not. */
function asAuthorFinding(found: Diagnostic): Diagnostic {
  return found.rule === readmeNoTemplateText.id ? {...found, severity: 'error'} : found;
}
