import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { writeWorkbook } from '../../../src/ooxml';
import type { WorkbookPlan } from '../../../src/tables';

/** An element as read back by a strict parser. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  readonly text: string;
}

interface Draft extends Node {
  children: Node[];
  text: string;
}

export function parsed(xml: string): Node {
  const root: Draft = { name: '', attributes: {}, children: [], text: '' };
  const open: Draft[] = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: Draft = { name, attributes, children: [], text: '' };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    open.at(-1)!.text += text;
  });
  parser.write(xml).close();
  return root.children[0]!;
}

/** Every element of that name, in the order of the file. */
export const all = (node: Node, name: string): readonly Node[] => [
  ...(node.name === name ? [node] : []),
  ...node.children.flatMap((child) => all(child, name)),
];

export const first = (node: Node, name: string): Node | undefined => all(node, name)[0];

/** The files inside a written workbook, by path. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

export interface Opened {
  readonly paths: readonly string[];
  xml(path: string): string;
  root(path: string): Node;
  sheet(position?: number): Node;
  chart(id?: number): Node;
  /** Text of a cell as the schema's escapes and the shared strings give it. */
  shared(cell: Node): string;
}

export function opened(plan: WorkbookPlan): Opened {
  const parts = partsOf(writeWorkbook(plan));
  const xml = (path: string): string => parts[path] ?? `no ${path}`;
  const root = (path: string): Node => parsed(xml(path));
  return {
    paths: Object.keys(parts),
    xml,
    root,
    sheet: (position = 0) => root(`xl/worksheets/sheet${position + 1}.xml`),
    chart: (id = 1) => root(`xl/charts/chart${id}.xml`),
    shared: (cell) => all(root('xl/sharedStrings.xml'), 't')[Number(first(cell, 'v')?.text)]?.text ?? 'none',
  };
}

export const cellOf = (sheet: Node, reference: string): Node =>
  all(sheet, 'c').find((cell) => cell.attributes['r'] === reference)!;
