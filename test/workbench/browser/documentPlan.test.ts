import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../src/ooxml';
import { createEngine } from '../../../src/workbench/engine';
import { ExcelHost } from '../../../src/workbench/host';
import { documentBytes } from '../../../src/workbench/browser/document/documentBytes';
import { openDocument } from '../../../src/workbench/browser/document/openDocument';

const SAMPLE = 'scorecard-2025-06.xlsx';
const sample = () => readWorkbook(readFileSync(`assets/samples/${SAMPLE}`), SAMPLE);

function opened(): ExcelHost {
  const host = new ExcelHost({ engine: createEngine(), language: 'zh-CN' });
  openDocument(host, sample());
  return host;
}

const downloaded = (host: ExcelHost) => readWorkbook(documentBytes(host.workbook, 'zh-CN'), SAMPLE);

describe('a download of the open document', () => {
  test('holds the cells, number formats and tables that the file had', () => {
    const [was, is] = [sample(), downloaded(opened())];
    expect(is.sheets.map(({ name }) => name)).toEqual(was.sheets.map(({ name }) => name));
    const contents = ({ sheets }: typeof was) =>
      sheets.map(({ rows, tables }) => ({
        tables: tables.map(({ name, range }) => ({ name, range })),
        cells: Array.from(rows, (row = []) =>
          Array.from(row, (cell) => (cell === undefined ? null : [cell.value, cell.format])),
        ),
      }));
    expect(contents(is)).toEqual(contents(was));
  });

  test('keeps formulas, and the add-in’s as what they have come to', () => {
    const host = opened();
    host.registerFunctions('PERF', { functions: [{ id: 'TWO', name: 'TWO', parameters: [] }] });
    host.type('L1', '=1+2');
    host.type('L2', '=PERF.TWO()');
    const [sheet] = downloaded(host).sheets;
    expect(sheet?.rows[0]?.[11]).toMatchObject({ value: 3, formula: '1+2' });
    expect(sheet?.rows[1]?.[11]).toMatchObject({ value: '#BUSY!' });
    expect(sheet?.rows[1]?.[11]?.formula).toBeUndefined();
  });

  test('begins with = where a person typed it as text', () => {
    const host = opened();
    host.type('L1', "'=1+2");
    expect(downloaded(host).sheets[0]?.rows[0]?.[11]).toMatchObject({ value: '=1+2' });
  });
});

test('nothing of the document before stays when another is opened', () => {
  const host = opened();
  host.workbook.settings.set('kept', 1);
  openDocument(host, { ...sample(), fileName: 'next.xlsx' });
  expect(host.workbook.settings.size).toBe(0);
  expect(host.workbook.options.fileName).toBe('next.xlsx');
});
