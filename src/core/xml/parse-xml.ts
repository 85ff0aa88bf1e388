import {SaxesParser} from 'saxes';
import {lineStartsOf, positionOf, type TextPosition} from '../lines.js';

/** Deeper documents are refused: a solution has about ten levels. */
const MAXIMUM_DEPTH = 100;
/** Elements and attributes. A large solution has some thousand. */
const MAXIMUM_NODES = 50_000;
const PIECE = 65_536;

/** An element with the place at which it begins. */
export interface XmlElement extends TextPosition {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of elements in it, trimmed. */
  readonly text: string;
}

/** The root of a document, or in the words of a message what is wrong with it and where. */
export type ParsedXml =
  | {readonly root: XmlElement; readonly problem?: undefined}
  | {readonly problem: string; readonly at: TextPosition};

interface OpenElement extends TextPosition {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: OpenElement[];
  text: string;
}

interface Reading {
  readonly stack: OpenElement[];
  root: OpenElement | undefined;
  failure: {readonly problem: string; readonly offset: number} | undefined;
}

/** Parses an XML text. Document type declarations are refused: nothing is expanded or fetched. */
export function parseXml(text: string): ParsedXml {
  const starts = lineStartsOf(text);
  const reading: Reading = {stack: [], root: undefined, failure: undefined};
  const parser = new SaxesParser();
  let nodes = 0;
  const fail = (problem: string) => {
    reading.failure ??= {problem, offset: parser.position};
  };
  const count = () => {
    nodes += 1;
    if (nodes <= MAXIMUM_NODES) return;
    fail(
      `Unexpected document of more than ${MAXIMUM_NODES} elements and attributes, expected fewer`,
    );
  };
  parser.on('error', error => fail(explain(error.message)));
  parser.on('doctype', () => fail('Unexpected document type declaration, expected plain XML'));
  parser.on('opentag', ({name, attributes}) => {
    const offset = Math.max(0, text.lastIndexOf('<', parser.position - 1));
    const {line, column} = positionOf(starts, offset);
    const given = new Map(Object.entries(attributes));
    open(reading, {line, column, name, attributes: given, children: [], text: ''});
    if (reading.stack.length > MAXIMUM_DEPTH) {
      fail(`Unexpected nesting of more than ${MAXIMUM_DEPTH} levels, expected fewer`);
    }
    count();
  });
  parser.on('attribute', count);
  parser.on('text', part => addText(reading, part));
  parser.on('cdata', part => addText(reading, part));
  parser.on('closetag', () => void reading.stack.pop());
  readInPieces(parser, text, reading);
  const {failure, root} = reading;
  if (failure) return {problem: failure.problem, at: positionOf(starts, failure.offset)};
  if (root) return {root: trimmed(root)};
  return {problem: 'Unexpected empty file, expected XML', at: positionOf(starts, 0)};
}

/** In pieces, so that a hostile text is not read to its end. */
function readInPieces(parser: SaxesParser, text: string, reading: Reading): void {
  for (let at = 0; at < text.length && !reading.failure; at += PIECE) {
    parser.write(text.slice(at, at + PIECE));
  }
  if (!reading.failure) parser.close();
}

/** What follows a mistake is not kept. */
function open(reading: Reading, element: OpenElement): void {
  if (reading.failure) return;
  reading.stack.at(-1)?.children.push(element);
  reading.root ??= element;
  reading.stack.push(element);
}

function addText({stack}: Reading, part: string): void {
  const top = stack.at(-1);
  if (top) top.text += part;
}

/** Each member by name: spreading so many objects takes ten times as long. */
function trimmed({name, attributes, children, text, line, column}: OpenElement): XmlElement {
  return {name, attributes, children: children.map(trimmed), text: text.trim(), line, column};
}

/** The parser's reason in our grammar. */
function explain(message: string): string {
  const reason = message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '');
  return `Unexpected XML (${reason}), expected a well-formed document`;
}
