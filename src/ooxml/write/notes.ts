import { a1, type NotePlan, type SheetPlan } from '../../tables';
import { xstring } from './cellText';
import { MAIN } from './namespaces';
import { CONTENT, type Related } from './part';
import { element, group, partBytes, valued } from './xml';

const NOTE_SIZE = 9;

function noteXml({ cell, text }: NotePlan, font: string): string {
  const look = group('rPr', valued('sz', NOTE_SIZE), valued('rFont', font));
  const run = group('r', look, element('t', { 'xml:space': 'preserve' }, xstring(text)));
  return element('comment', { ref: a1(cell), authorId: 0 }, group('text', run));
}

function textsXml(notes: readonly NotePlan[], font: string): string {
  const authors = group('authors', group('author', 'PERF'));
  return element(
    'comments',
    { xmlns: MAIN },
    authors + group('commentList', ...notes.map((note) => noteXml(note, font))),
  );
}

/** A note's box: beside its cell, about as high as its text; columns and rows of usual size. */
const BOX = { columns: 3, characters: 32, least: 3, most: 12 };
const width = (text: string): number => [...text].reduce((sum, one) => sum + (one > '\u2e7f' ? 2 : 1), 0);

function boxRows(text: string): number {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(width(line) / BOX.characters)), 0);
  return Math.min(BOX.most, Math.max(BOX.least, lines + 1));
}

const SHAPE_TYPE = element(
  'v:shapetype',
  { id: '_x0000_t202', coordsize: '21600,21600', 'o:spt': 202, path: 'm,l,21600r21600,l21600,xe' },
  element('v:stroke', { joinstyle: 'miter' }) +
    element('v:path', { gradientshapeok: 't', 'o:connecttype': 'rect' }),
);

/** Excel takes place and size from the anchor: columns, rows and pixels of two corners. */
function shapeXml({ cell: { row, column }, text }: NotePlan, index: number): string {
  const anchor = [column + 1, 12, row, 4, column + 1 + BOX.columns, 12, row + boxRows(text), 4].join(', ');
  return element(
    'v:shape',
    {
      id: `_x0000_s${1025 + index}`,
      type: '#_x0000_t202',
      style: 'position:absolute;visibility:hidden',
      fillcolor: '#ffffe1',
      'o:insetmode': 'auto',
    },
    element('v:fill', { color2: '#ffffe1' }) +
      element('v:shadow', { on: 't', color: 'black', obscured: 't' }) +
      element('v:path', { 'o:connecttype': 'none' }) +
      element('v:textbox', { style: 'mso-direction-alt:auto' }) +
      element(
        'x:ClientData',
        { ObjectType: 'Note' },
        group('x:Anchor', anchor) +
          group('x:AutoFill', 'False') +
          group('x:Row', String(row)) +
          group('x:Column', String(column)),
      ),
  );
}

/** Ids of shapes come in blocks of 1024; a sheet names those that it uses. */
const blocksOf = (count: number): string =>
  Array.from({ length: Math.ceil((count + 1) / 1024) }, (_, index) => index + 1).join(',');

const MICROSOFT = 'urn:schemas-microsoft-com';

const shapesXml = (notes: readonly NotePlan[]): string =>
  element(
    'xml',
    {
      'xmlns:v': `${MICROSOFT}:vml`,
      'xmlns:o': `${MICROSOFT}:office:office`,
      'xmlns:x': `${MICROSOFT}:office:excel`,
    },
    element(
      'o:shapelayout',
      { 'v:ext': 'edit' },
      element('o:idmap', { 'v:ext': 'edit', data: blocksOf(notes.length) }),
    ) +
      SHAPE_TYPE +
      notes.map(shapeXml).join(''),
  );

/** A sheet's notes: their texts, and the boxes that Excel draws them in. */
export function noteParts(
  notes: readonly NotePlan[],
  font: SheetPlan['font'],
  id: number,
): readonly Related[] {
  const part = (path: string, contentType: string, xml: string) => ({
    ...{ path, contentType, bytes: partBytes(xml) },
    related: [],
  });
  return [
    { type: 'comments', part: part(`xl/comments${id}.xml`, CONTENT.comments, textsXml(notes, font.name)) },
    {
      type: 'vmlDrawing',
      part: part(`xl/drawings/vmlDrawing${id}.vml`, CONTENT.vmlDrawing, shapesXml(notes)),
    },
  ];
}
