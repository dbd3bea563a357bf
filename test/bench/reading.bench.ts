import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { readWorkbook } from '../../src/ooxml';
import { medianMs, type BenchRow } from './measure';

const ROWS = 50_000;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SHEET = 'xl/worksheets/sheet1.xml';

/** A scorecard as Excel writes it: shared texts in six columns, numbers of a few digits in four. */
function scorecardFile(): Uint8Array {
  const texts = Array.from({ length: 500 }, (_, i) => `<si><t>指标${i}</t></si>`);
  const row = (r: number): string => {
    const cell = (letter: string, c: number) =>
      c < 6
        ? `<c r="${letter}${r}" s="1" t="s"><v>${(r * 7 + c) % 500}</v></c>`
        : `<c r="${letter}${r}" s="2"><v>${Number((r * 0.0131 * c).toPrecision(6))}</v></c>`;
    return `<row r="${r}" spans="1:10">${Array.from('ABCDEFGHIJ', cell).join('')}</row>`;
  };
  const rows = Array.from({ length: ROWS }, (_, i) => row(i + 1));
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${LINKS}/${type}" Target="${target}"/>`;
  const parts = {
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}">${link('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets><sheet name="评分表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${link('rId1', 'worksheet', 'worksheets/sheet1.xml')}${link('rId2', 'sharedStrings', 'sharedStrings.xml')}${link('rId3', 'styles', 'styles.xml')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${texts.join('')}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="49"/><xf numFmtId="10"/></cellXfs></styleSheet>`,
    [SHEET]: `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

/** Parsing alone: no cell is kept. */
function parseWithSaxes(xml: string): void {
  const parser = new SaxesParser();
  const ignore = () => undefined;
  parser.on('opentag', ignore);
  parser.on('closetag', ignore);
  parser.on('text', ignore);
  parser.write(xml).close();
}

export async function readingBench(): Promise<readonly BenchRow[]> {
  const file = scorecardFile();
  const xml = strFromU8(unzipSync(file)[SHEET] ?? new Uint8Array());
  return [
    {
      what: `read a workbook of ${ROWS} × 10 cells`,
      ours: await medianMs(() => readWorkbook(file, 'scorecard.xlsx')),
      peer: 'saxes alone over its sheet, keeping nothing',
      theirs: await medianMs(() => {
        parseWithSaxes(xml);
      }),
      goal: { kind: 'at-most', ratio: 1.5 },
      note: 'ours also unzips, checks the checksum and keeps every cell',
    },
  ];
}
