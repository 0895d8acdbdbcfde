import { DomUtils, parseDocument } from 'htmlparser2';

/** An element of an XML file, as far as manifests need it. */
export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** The root element; null where the text is no XML with one. */
export function rootOf(text: string): Element | null {
  const { children } = parseDocument(text, { xmlMode: true });
  return children.find(isElement) ?? null;
}

/** Direct children by their name without its prefix. */
export const children = (parent: Element | undefined, name: string): Element[] =>
  elements(parent).filter((element) => localName(element) === name);

export const child = (parent: Element | undefined, name: string): Element | undefined =>
  children(parent, name)[0];

/** All elements below, by their name without its prefix. */
export const descendants = (parent: Element | undefined, name: string): Element[] =>
  parent ? DomUtils.findAll((node) => localName(node) === name, parent.children) : [];

export const text = (element: Element | undefined): string =>
  element ? DomUtils.textContent(element).trim() : '';

export const elements = (parent: Element | undefined): Element[] =>
  (parent?.children ?? []).filter(isElement);

const isElement = (node: object): node is Element => 'attribs' in node;

const localName = ({ name }: Element): string => name.slice(name.indexOf(':') + 1);
