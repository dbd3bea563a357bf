import { describe, expect, test } from 'vitest';
import {
  unknownTables,
  withRanges,
  withRenamedColumn,
  withRenamedTable,
} from '../../../src/workbench/host/references/structuredReferences';
import { withSpills } from '../../../src/workbench/host/references/spillReferences';
import { withNames } from '../../../src/workbench/host/references/definedNames';
import type { ReferencedTable } from '../../../src/workbench/host/references/structuredReferences';

const scorecard: ReferencedTable = {
  name: 'Scorecard',
  sheet: '评分表',
  range: { top: 0, left: 0, bottom: 4, right: 3 },
  headerRow: true,
  totalsRow: false,
  columns: ['工号', '实际值', "it's [odd] #1", 'Weight'],
};
const totals: ReferencedTable = {
  name: 'Totals',
  sheet: 'Sheet1',
  range: { top: 9, left: 1, bottom: 12, right: 2 },
  headerRow: true,
  totalsRow: true,
  columns: ['a', 'b'],
};
const tables = [scorecard, totals];
const here = { sheet: '评分表', row: 2, column: 6 };
const elsewhere = { sheet: 'Sheet1', row: 0, column: 0 };

describe('structured references', () => {
  test.each([
    ['=SUM(Scorecard[实际值])', '=SUM($B$2:$B$5)'],
    ['=SUM(scorecard[实际值])', '=SUM($B$2:$B$5)'],
    ['=Scorecard', '=$A$2:$D$5'],
    ['=Scorecard[]', '=$A$2:$D$5'],
    ['=Scorecard[#All]', '=$A$1:$D$5'],
    ['=Scorecard[#Data]', '=$A$2:$D$5'],
    ['=Scorecard[#Headers]', '=$A$1:$D$1'],
    ['=Scorecard[#标题]', '=$A$1:$D$1'],
    ['=Scorecard[[#Headers],[工号]]', '=$A$1'],
    ['=Scorecard[[#All],[工号]:[实际值]]', '=$A$1:$B$5'],
    ['=Scorecard[[#Headers],[#Data],[Weight]]', '=$D$1:$D$5'],
    ['=Scorecard[[工号]:[Weight]]', '=$A$2:$D$5'],
    ['=Scorecard[[ #This Row ],[工号]]', '=#REF!'],
    ['=Scorecard[[#This Row],[实际值]]', '=$B$3'],
    ['=Scorecard[@实际值]', '=$B$3'],
    ['=Scorecard[@]', '=$A$3:$D$3'],
    ["=Scorecard[it''s '[odd'] '#1]", '=$C$2:$C$5'],
    ["=Scorecard[@[it''s '[odd'] '#1]]", '=$C$3'],
    ['=Scorecard[nothing]', '=#REF!'],
    ['=Nowhere[a]', '=#REF!'],
    ['=Totals[#Totals]', "='Sheet1'!$B$13:$C$13"],
    ['=Scorecard[#Totals]', '=#REF!'],
    ['=SUM(Totals[a])', "=SUM('Sheet1'!$B$11:$B$12)"],
    ['="Scorecard[实际值]"&A1', '="Scorecard[实际值]"&A1'],
    ["='Scorecard[x]'!A1", "='Scorecard[x]'!A1"],
    ['=MyScorecard+Scorecard!A1', '=MyScorecard+Scorecard!A1'],
    ['=[1]Other!A1', '=[1]Other!A1'],
    ['=PERF.SCORES(Scorecard[工号],Scorecard[Weight])', '=PERF.SCORES($A$2:$A$5,$D$2:$D$5)'],
  ])('%s is %s', (typed, computed) => {
    expect(withRanges(typed, tables, here)).toBe(computed);
  });

  test('say the sheet when they stand on another one', () => {
    expect(withRanges('=SUM(Scorecard[实际值])', tables, elsewhere)).toBe("=SUM('评分表'!$B$2:$B$5)");
  });

  test('may leave the table out inside it', () => {
    const inside = { sheet: '评分表', row: 3, column: 2 };
    expect(withRanges('=[@实际值]*[Weight]', tables, inside)).toBe('=$B$4*$D$2:$D$5');
  });

  test('to this row are #VALUE! beside no data row', () => {
    expect(withRanges('=Scorecard[@工号]', tables, { ...here, row: 8 })).toBe('=#VALUE!');
    expect(withRanges('=Scorecard[@工号]', tables, { ...here, row: 0 })).toBe('=#VALUE!');
  });

  test('name tables that do not exist', () => {
    expect(unknownTables('=Scorecard[a]+Other[b]', tables)).toEqual(['Other']);
  });

  test('follow a renamed heading, and only in its table', () => {
    const renamed = withRenamedColumn(
      '=SUM(Scorecard[实际值],Scorecard[[#All],[实际值]:[Weight]],Totals[实际值])',
      tables,
      {
        table: 'Scorecard',
        before: '实际值',
        after: 'a[b]',
        place: here,
      },
    );
    expect(renamed).toBe("=SUM(Scorecard[a'[b']],Scorecard[[#All],[a'[b']]:[Weight]],Totals[实际值])");
  });

  test('follow a renamed table', () => {
    const renamed = withRenamedTable('=Scorecard[工号]&"Scorecard"&Totals', tables, {
      before: 'Scorecard',
      after: 'June',
    });
    expect(renamed).toBe('=June[工号]&"Scorecard"&Totals');
  });
});

describe('A1# and defined names', () => {
  test('stand for the whole spill', () => {
    const spills = (sheet: string | null) =>
      sheet === 'Other' ? null : { top: 1, left: 5, bottom: 3, right: 6 };
    expect(withSpills('=SUM(F2#)+"F2#"', spills)).toBe('=SUM($F$2:$G$4)+"F2#"');
    expect(withSpills("='my sheet'!$F$2#", spills)).toBe("='my sheet'!$F$2:$G$4");
    expect(withSpills('=Other!F2#', spills)).toBe('=#REF!');
    expect(withSpills('=#REF!', spills)).toBe('=#REF!');
  });

  test('stand for their meaning, but not as functions, sheets or columns', () => {
    const meaning = (name: string) => (name === 'Cap' ? 'Settings!$B$4' : null);
    expect(withNames('=Cap*2+Cap(1)+Cap!A1+T[Cap]+"Cap"+MyCap', meaning)).toBe(
      '=Settings!$B$4*2+Cap(1)+Cap!A1+T[Cap]+"Cap"+MyCap',
    );
  });
});
