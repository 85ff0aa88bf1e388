import type {Config} from '../../../core/config/config.js';
import type {Diagnostic} from '../../../core/diagnostic.js';
import {child} from '../../../core/pointer.js';
import {README_SECTIONS, type SectionName} from '../rules/_helpers/find-section.js';
import {INTRO_HEADINGS, isIntroHeading} from '../rules/_helpers/intro-headings.js';
import {markdownNode} from '../rules/markdown-node.js';
import {INTRO_KEYS, type TextKey} from './texts.js';

/** Which text of a config fills a section of the readme. */
const README_KEYS: Readonly<Partial<Record<keyof typeof README_SECTIONS, TextKey>>> = {
  prerequisites: 'prerequisites',
  credentials: 'credentials',
  started: 'gettingStarted',
  issues: 'knownIssues',
  questions: 'faq',
  deployment: 'deployment',
};

/** A finding in a generated text, told at the config's text that went into that section. */
export function atAuthorPlace(found: Diagnostic, text: string, config: Config): Diagnostic {
  const {line = 1, column: _column, excerpt: _excerpt, line: _line, ...rest} = found;
  const section = markdownNode(text).headings.findLast(
    heading => heading.level === 2 && heading.line <= line,
  );
  const key = section && keyOf(section.text);
  const at = key === undefined ? '/certification' : child('/certification', key);
  return {...rest, ...config.trace(at)};
}

function keyOf(heading: string): TextKey | undefined {
  const intro = INTRO_HEADINGS.findIndex(known => isIntroHeading(heading, known));
  if (intro !== -1) return INTRO_KEYS[intro];
  const sections = Object.entries(README_SECTIONS) as [keyof typeof README_KEYS, SectionName][];
  const found = sections.find(([, {name}]) => name === heading);
  return found && README_KEYS[found[0]];
}
