import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { xmlScanner } from '../../../src/ooxml/read/xmlScanner';

type Heard = readonly string[];

/** Joins texts that follow one another: where they are cut is nobody's business. */
const merged = (events: readonly (readonly [string, string])[]): Heard => {
  const heard: string[] = [];
  events.forEach(([kind, what], i) => {
    if (kind === 'text' && events[i - 1]?.[0] === 'text') heard.push(`${heard.pop() ?? ''}${what}`);
    else if (kind !== 'text' || what !== '') heard.push(`${kind} ${what}`);
  });
  return heard;
};

/** What is heard of a document that comes in chunks of a size; `null` when it is refused. */
function scanned(xml: string, size = Infinity): Heard | null {
  const events: [string, string][] = [];
  const scanner = xmlScanner(
    {
      open: (name, attributes) =>
        events.push([
          'open',
          JSON.stringify([name, attributes.names().map((key) => [key, attributes.get(key)])]),
        ]),
      close: (name) => events.push(['close', name]),
      text: (text) => events.push(['text', text]),
    },
    {
      deepest: 100,
      longest: 10_000,
      mostAttributes: 20,
      fail: (fault) => {
        throw new RangeError(fault);
      },
    },
  );
  try {
    for (let at = 0; at < xml.length; at += size) scanner.write(xml.slice(at, at + size));
    scanner.end();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
  return merged(events);
}

/** The same from a parser that knows all of XML. */
function parsed(xml: string): Heard | null {
  const events: [string, string][] = [];
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    events.push(['open', JSON.stringify([name, Object.entries(attributes)])]);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    events.push(['close', name]);
  });
  const text = (what: string) => {
    if (depth > 0) events.push(['text', what]);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('doctype', () => {
    throw new RangeError('doctype');
  });
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.write(xml).close();
  } catch {
    return null;
  }
  return merged(events);
}

const NAMES = ['c', 'row', 'v', 'a1', 'ns_x', 'é'] as const;
const name = fc.constantFrom(...NAMES);
const texts = fc
  .array(
    fc.constantFrom(
      'a',
      '工',
      ' ',
      '\n',
      '\r',
      '\r\n',
      '\t',
      '&amp;',
      '&lt;',
      '&#65;',
      '&#x1F600;',
      '>',
      '"',
      "'",
      '😀',
      '0.5',
    ),
  )
  .map((pieces) => pieces.join(''))
  .filter((text) => !text.includes(']]>'));
const attributes = fc
  .uniqueArray(fc.tuple(name, texts, fc.constantFrom('"', "'"), fc.constantFrom('', ' ', '\n')), {
    selector: ([key]) => key,
    maxLength: 4,
  })
  .map((all) =>
    all
      .map(
        ([key, text, quote, space]) =>
          ` ${key}${space}=${space}${quote}${text.replaceAll(quote, '')}${quote}`,
      )
      .join(''),
  );
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  content: fc.oneof(
    { maxDepth: 4 },
    texts,
    fc.constantFrom('<!-- a > b < c -->', '<?pi <x> ?>', '<![CDATA[<&]]>', '<![CDATA[]]>'),
    tie('element'),
  ),
  element: fc
    .tuple(name, attributes, fc.constantFrom('', ' ', '\n'), fc.array(tie('content'), { maxLength: 4 }))
    .map(([tag, list, space, inner]) =>
      inner.length === 0
        ? `<${tag}${list}${space}/>`
        : `<${tag}${list}${space}>${inner.join('')}</${tag}${space}>`,
    ),
}));
const xmlDocument = fc
  .tuple(fc.constantFrom('', '<?xml version="1.0" encoding="UTF-8"?>', '<!-- first -->\n'), element)
  .map(([start, root]) => `${start}${root}\n`);

const runs = Number(process.env['FUZZ_RUNS'] ?? 300);

describe('scanning XML', () => {
  test('hears of a document what a complete parser hears', () => {
    fc.assert(
      fc.property(xmlDocument, (xml) => {
        expect(scanned(xml)).toEqual(parsed(xml) ?? 'well-formed');
      }),
      { numRuns: runs },
    );
  });

  test('hears the same however the document is cut', () => {
    fc.assert(
      fc.property(xmlDocument, fc.integer({ min: 1, max: 40 }), (xml, size) => {
        expect(scanned(xml, size)).toEqual(scanned(xml));
      }),
      { numRuns: runs },
    );
  });

  test('of a damaged document hears what a complete parser hears, or refuses it', () => {
    const damage = fc.tuple(
      fc.nat(),
      fc.nat({ max: 3 }),
      fc.constantFrom('', '<', '>', '&', '"', '/', 'x', '=', ' ', ';'),
    );
    fc.assert(
      fc.property(xmlDocument, damage, (xml, [place, taken, put]) => {
        const characters = Array.from(xml);
        characters.splice(place % characters.length, taken, put);
        const damaged = characters.join('');
        const complete = parsed(damaged);
        if (complete) expect(scanned(damaged)).toEqual(complete);
      }),
      { numRuns: runs },
    );
  });

  test.each([
    ['nothing', ''],
    ['only text', 'abc'],
    ['text before the root', 'x<a/>'],
    ['text after the root', '<a/>x'],
    ['two roots', '<a/><b/>'],
    ['an open element', '<a><b></b>'],
    ['half a tag', '<a><b'],
    ['an element closed by another', '<a><b></a></b>'],
    ['an element closed by a longer name', '<a></ab>'],
    ['an element closed by a shorter name', '<ab></a>'],
    ['more closed than opened', '<a></a></a>'],
    ['an attribute without quotes', '<a b=1/>'],
    ['an attribute without value', '<a b/>'],
    ['an attribute without name', '<a ="1"/>'],
    ['attributes that touch', '<a b="1"c="2"/>'],
    ['an attribute that stands twice', '<a b="1" b="2"/>'],
    ['< in an attribute', '<a b="<"/>'],
    ['an open quote', '<a b="1/>'],
    ['an element without name', '<a>< b/></a>'],
    ['a bare &', '<a>a & b</a>'],
    ['a & at the end', '<a>&</a>'],
    ['an unknown entity', '<a>&nbsp;</a>'],
    ['a name every object has', '<a>&constructor;</a>'],
    ['a reference to no character', '<a>&#0;</a>'],
    ['a reference to half a character', '<a>&#xD800;</a>'],
    ['a reference beyond all characters', '<a>&#x110000;</a>'],
    ['an entity in an attribute', '<a b="&x;"/>'],
    ['a document type', '<!DOCTYPE a><a/>'],
    ['entities of its own', '<!DOCTYPE a [<!ENTITY b "&c;&c;">]><a>&b;</a>'],
    ['an open comment', '<a><!-- </a>'],
    ['an open CDATA section', '<a><![CDATA[ </a>'],
    ['CDATA outside the root', '<a/><![CDATA[x]]>'],
    ['another declaration', '<a><!ELEMENT b></a>'],
  ])('refuses %s', (_, xml) => {
    expect(scanned(xml)).toBeNull();
    expect(scanned(xml, 1)).toBeNull();
    expect(parsed(xml)).toBeNull();
  });

  test('refuses elements too deep inside one another, and markup without an end', () => {
    expect(scanned('<a>'.repeat(100) + '</a>'.repeat(100))).toHaveLength(200);
    expect(scanned('<a>'.repeat(101) + '</a>'.repeat(101))).toBeNull();
    expect(scanned(`<a><!--${'x'.repeat(10_100)}--></a>`, 50)).toBeNull();
    expect(scanned(`<a>&${'x'.repeat(10_100)}</a>`, 50)).toBeNull();
  });

  test('refuses more attributes than any element has', () => {
    const tag = (count: number) => `<a${Array.from({ length: count }, (_, i) => ` a${i}=""`).join('')}/>`;
    expect(scanned(tag(20))).toHaveLength(2);
    expect(scanned(tag(21))).toBeNull();
  });

  test('says long text in pieces instead of holding it', () => {
    const text = 'ab&amp;c\r\n'.repeat(5000);
    expect(scanned(`<a>${text}</a>`, 50)).toEqual(parsed(`<a>${text}</a>`));
  });
});
