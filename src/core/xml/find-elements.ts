import type {XmlElement} from './parse-xml.js';

/** All elements of a name below an element, in the order of the document, whatever their depth. */
export function elementsNamed(root: XmlElement | undefined, name: string): XmlElement[] {
  if (!root) return [];
  return root.children.flatMap(element => [
    ...(element.name === name ? [element] : []),
    ...elementsNamed(element, name),
  ]);
}

/** The first child of that name. */
export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(one => one.name === name);
}

/** The text of the first child of that name; `''` where there is none. */
export function textIn(element: XmlElement | undefined, name: string): string {
  return childNamed(element, name)?.text ?? '';
}
