import { SaxesParser } from 'saxes';

/** One element of a manifest, with the line it stands on. */
export interface Element {
  readonly name: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Growing extends Element {
  readonly children: Growing[];
  text: string;
}

/** @throws when the text is not well-formed XML */
export function parseXml(xml: string): Element {
  const parser = new SaxesParser();
  const top: Growing = { name: '', line: 0, attributes: {}, children: [], text: '' };
  const open = [top];
  const current = (): Growing => open.at(-1) ?? top;
  parser.on('opentag', ({ name, attributes }) => {
    const element: Growing = { name, line: parser.line, attributes, children: [], text: '' };
    current().children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => (current().text += text.trim()));
  parser.on('closetag', () => void open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return top.children[0] ?? top;
}

/** The element and everything inside it, in document order. */
export const everyElement = (element: Element): readonly Element[] => [
  element,
  ...element.children.flatMap(everyElement),
];

export const allNamed = (element: Element, ...names: readonly string[]): readonly Element[] =>
  everyElement(element).filter(({ name }) => names.includes(name));

/** What is found by walking down from child to child, the first of each name. */
export const at = (element: Element, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>((from, step) => from?.children.find(({ name }) => name === step), element);
