export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const entity = (character: string): string => ENTITIES[character] ?? character;

/** What XML 1.0 cannot carry: control characters, the two non-characters, halves of surrogate pairs. */
export const UNWRITABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Surrogate}]/gu;

/** Nothing to escape, nothing to leave out: nearly every attribute. */
const PLAIN = /^[\w ./:#{}%,;\-]*$/;

/** Text between tags, already free of what XML cannot carry. */
export const escapeText = (text: string): string =>
  /[&<>]/.test(text) ? text.replace(/[&<>]/g, entity) : text;

/** Text of parts that know no escapes of their own: what XML cannot carry is left out. */
export const writableText = (text: string): string => escapeText(text.replace(UNWRITABLE, ''));

/** Text of an attribute: line breaks and tabs survive, what XML cannot carry is left out. */
const escapeAttribute = (text: string): string =>
  PLAIN.test(text) ? text : text.replace(UNWRITABLE, '').replace(/[&<>"\t\n\r]/g, entity);

function attributeList(attributes: Attributes): string {
  let list = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined) continue;
    const written = typeof value === 'string' ? escapeAttribute(value) : Number(value);
    list += ` ${name}="${written}"`;
  }
  return list;
}

/** One element; `content` is XML, not text. */
export const element = (name: string, attributes: Attributes = {}, content = ''): string =>
  content === ''
    ? `<${name}${attributeList(attributes)}/>`
    : `<${name}${attributeList(attributes)}>${content}</${name}>`;

/** An element that only holds others. */
export const group = (name: string, ...children: readonly string[]): string =>
  element(name, {}, children.join(''));

/** The commonest element: `<name val="…"/>`. */
export const valued = (name: string, val: string | number | boolean): string => element(name, { val });

/** A list element with its `count`; nothing at all when it would be empty. */
export const counted = (name: string, items: readonly string[]): string =>
  items.length === 0 ? '' : element(name, { count: items.length }, items.join(''));

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const ENCODER = new TextEncoder();

/** A whole part as bytes, at once: kept as text, thousands of parts would be millions of pieces until the end. */
export const partBytes = (root: string): Uint8Array => ENCODER.encode(DECLARATION + root);
