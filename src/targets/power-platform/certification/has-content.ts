import type {XmlElement} from '../../../core/xml/parse-xml.js';

/** Whether Microsoft's script counts a node: it has something in it, or attributes. */
export function hasContent(element: XmlElement): boolean {
  return element.children.length > 0 || element.attributes.size > 0 || element.text !== '';
}
