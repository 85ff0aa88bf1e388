import type {Connector} from '../../../core/connector.js';
import {type JsonObject, objectOf, textOf} from '../../../core/json/value.js';
import {walkDefinition} from '../../../lint/definition/walk.js';
import type {Tools} from '../../target.js';
import type {SectionName} from '../rules/_helpers/find-section.js';
import {INTRO_HEADINGS} from '../rules/_helpers/intro-headings.js';
import {credentialsData} from './credentials.js';
import {asSentence, oneLine} from './markdown.js';
import {operationData} from './operations.js';
import {render} from './render.js';
import {sectionBody} from './section-body.js';
import {INTRO_KEYS, type TextKey, type Texts} from './texts.js';

/** The outline allows eight; one of them is ours. */
const MOST_SENTENCES = 7;

/** What `intro.md.hbs` shows. `''` leaves a section out. */
export interface IntroData {
  readonly lead: string;
  readonly offer: string;
  readonly prerequisites: string;
  readonly credentials: string;
  readonly gettingStarted: string;
  readonly knownIssues: string;
  readonly commonErrors: string;
  readonly faq: string;
}

/** Connector and the author's texts → intro.md, by the outline for verified publishers. It lists no operations. */
export async function emitIntro(
  connector: Connector,
  {texts, parameterSets}: {readonly texts: Texts; readonly parameterSets: readonly JsonObject[]},
  tools: Pick<Tools, 'readOwnFile'>,
): Promise<string> {
  const derived = credentialsData(connector, {hasSteps: false, hasWays: true, parameterSets});
  const credentials = texts.credentials || (await render('credentials', derived, tools));
  return render('intro', introData(connector, {...texts, credentials}), tools);
}

function introData({title, definition}: Connector, texts: Texts): IntroData {
  const inSection = (key: TextKey) => sectionBody(texts[key], introSection(key));
  const description = oneLine(textOf(objectOf(definition.value['info'])['description']) ?? '');
  return {
    lead: firstSentences(description),
    offer: `${oneLine(title)} offers ${counted(definition.value)} to flows, apps and agents.`,
    prerequisites: inSection('prerequisites'),
    credentials: inSection('credentials'),
    gettingStarted: inSection('gettingStarted'),
    knownIssues: inSection('knownIssues'),
    commonErrors: inSection('commonErrors'),
    faq: inSection('faq'),
  };
}

/** Headings of the readme stand for those of the intro: one text serves both. */
function introSection(key: TextKey): SectionName {
  return INTRO_HEADINGS[INTRO_KEYS.indexOf(key)] ?? {name: ''};
}

function firstSentences(text: string): string {
  const sentences = text.split(/(?<=[.!?])\s+/).slice(0, MOST_SENTENCES);
  return asSentence(sentences.join(' '));
}

function counted(definition: unknown): string {
  const operations = operationData(walkDefinition(definition));
  const triggers = operations.filter(({isTrigger}) => isTrigger).length;
  const parts = [
    numbered(operations.length - triggers, 'action'),
    numbered(triggers, 'trigger'),
  ].filter(part => part !== '');
  return parts.join(' and ') || 'its operations';
}

function numbered(count: number, noun: string): string {
  if (count === 0) return '';
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
