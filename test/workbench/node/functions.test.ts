import { describe, expect, test } from 'vitest';
import { excelInMemory } from '../excel';
import type { FunctionsMetadata } from '../../../src/workbench/host/functions/metadata';

const metadata: FunctionsMetadata = {
  functions: [
    {
      id: 'ECHO',
      name: 'ECHO',
      parameters: [
        { name: 'values', dimensionality: 'matrix' },
        { name: 'extra', optional: true },
      ],
    },
    { id: 'DOUBLE', name: 'DOUBLE', parameters: [{ name: 'x', type: 'number' }] },
    { id: 'FAIL', name: 'FAIL', parameters: [{ name: 'how' }] },
    { id: 'TOLD', name: 'TOLD', parameters: [{ name: 'value', allowErrorForDataTypeAny: true }] },
  ],
};

type Matrix = unknown[][];

/** The functions as an add-in's bundle would associate them, and what they were called with. */
function withFunctions(personality: 'null' | 'zero' = 'null') {
  const excel = excelInMemory({ personality });
  const calls: unknown[][] = [];
  const { CustomFunctions } = excel.window as unknown as {
    CustomFunctions: {
      associate: (functions: object) => void;
      Error: new (code: string, message?: string) => Error;
    };
  };
  const fail = (code: string, message?: string) => new CustomFunctions.Error(code, message);
  CustomFunctions.associate({
    ECHO: (values: Matrix, extra: unknown) => {
      calls.push([values, extra]);
      return values;
    },
    DOUBLE: (x: number) => x * 2,
    FAIL: (how: string) => {
      if (how === 'throw') throw fail('#N/A', '缺 2 项');
      if (how === 'inside')
        return [
          ['a', fail('#VALUE!', 'row 1')],
          ['b', null],
        ];
      if (how === 'ragged') return [[1], [1, 2]];
      if (how === 'nan') return Number.NaN;
      throw new TypeError('oops');
    },
    TOLD: (value: { code?: string } | null) => value?.code ?? 'none',
  });
  excel.host.registerFunctions('PERF', metadata);
  const enter = (address: string, typed: string | number) => excel.host.type(address, String(typed));
  const at = (row: number, column: number) =>
    excel.engine.read({
      sheet: excel.engine.sheets()[0]!.id,
      top: row,
      bottom: row,
      left: column,
      right: column,
    })[0]![0]!.value;
  const settled = async () => {
    while (excel.host.functions.due > 0) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  return { ...excel, calls, enter, at, settled };
}

describe('worksheet functions over the wire', () => {
  test('are called in the add-in’s runtime: the cell is busy until the result is there', async () => {
    const { enter, at, settled } = withFunctions();
    enter('A1', 21);
    enter('C1', '=PERF.DOUBLE(A1)');
    expect(at(0, 2)).toEqual({ error: '#BUSY!' });
    await settled();
    expect(at(0, 2)).toBe(42);
  });

  test('get ranges as rows, blanks as null, and null for what is left out', async () => {
    const { calls, enter, at, settled } = withFunctions();
    enter('A1', 'x');
    enter('A3', 5);
    enter('C1', '=PERF.ECHO(A1:B3)');
    await settled();
    expect(calls[0]?.[0]).toEqual([
      ['x', null],
      [null, null],
      [5, null],
    ]);
    expect(calls[0]?.[1]).toBeNull();
    expect([at(0, 2), at(1, 2), at(2, 2)]).toEqual(['x', 0, 5]);
  });

  test('get blanks as 0 on older desktop builds', async () => {
    const { calls, enter, settled } = withFunctions('zero');
    enter('C1', '=PERF.ECHO(A1:A2)');
    await settled();
    expect(calls[0]?.[0]).toEqual([[0], [0]]);
  });

  test('get a single cell as a matrix where they take one', async () => {
    const { calls, enter, settled } = withFunctions();
    enter('C1', '=PERF.ECHO(7)');
    await settled();
    expect(calls[0]?.[0]).toEqual([[7]]);
  });

  test('fail with errors whose sentence hangs on the cell as a note', async () => {
    const { enter, at, settled, engine } = withFunctions();
    enter('C1', '=PERF.FAIL("throw")');
    await settled();
    expect(at(0, 2)).toEqual({ error: '#N/A', message: '缺 2 项' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    const notes = () => engine.furniture(engine.sheets()[0]!.id)?.notes;
    expect(notes()).toEqual([{ cell: { row: 0, column: 2 }, text: '缺 2 项' }]);
    enter('C1', 5);
    await settled();
    expect(notes()).toEqual([]);
  });

  test.each([
    ['inside', { error: '#VALUE!', message: 'row 1' }],
    ['ragged', undefined],
  ])('may hold errors inside arrays, and even rows only: %s', async (how, second) => {
    const { enter, at, settled } = withFunctions();
    enter('C1', `=PERF.FAIL("${how}")`);
    await settled();
    if (second === undefined) expect(at(0, 2)).toEqual({ error: '#VALUE!' });
    else expect([at(0, 2), at(0, 3), at(1, 3)]).toEqual(['a', second, 0]);
  });

  test.each(['boom', 'nan'])('are #VALUE! when they break: %s', async (how) => {
    const { enter, at, settled } = withFunctions();
    enter('C1', `=PERF.FAIL("${how}")`);
    await settled();
    expect(at(0, 2)).toEqual({ error: '#VALUE!' });
  });

  test('are not called with errors, unless the parameter says so', async () => {
    const { calls, enter, at, settled } = withFunctions();
    enter('A1', '#N/A');
    enter('C1', '=PERF.ECHO(A1:A2)');
    enter('C2', '=PERF.TOLD(A1)');
    expect(at(0, 2)).toEqual({ error: '#N/A' });
    await settled();
    expect(calls).toEqual([]);
    // An error's text, which the engine cannot tell from the error.
    expect(at(1, 2)).toEqual({ error: '#N/A' });
  });

  test('are not called with text where numbers belong', () => {
    const { enter, at } = withFunctions();
    enter('A1', 'many');
    enter('C1', '=PERF.DOUBLE(A1)');
    expect(at(0, 2)).toEqual({ error: '#VALUE!' });
  });

  test('of single values are called for each cell of a range', async () => {
    const { enter, at, settled } = withFunctions();
    for (const [row, value] of [1, 2, 3].entries()) enter(`A${row + 1}`, value);
    enter('C1', '=PERF.DOUBLE(A1:A3)');
    await settled();
    expect([at(0, 2), at(1, 2), at(2, 2)]).toEqual([2, 4, 6]);
  });

  test('unknown to the runtime are #VALUE!', async () => {
    const excel = excelInMemory();
    excel.host.registerFunctions('PERF', { functions: [{ id: 'LOST', name: 'LOST', parameters: [] }] });
    excel.host.type('A1', '=PERF.LOST()');
    while (excel.host.functions.due > 0) await new Promise((resolve) => setTimeout(resolve, 10));
    const [[cell]] = excel.engine.read({
      sheet: excel.engine.sheets()[0]!.id,
      top: 0,
      left: 0,
      bottom: 0,
      right: 0,
    }) as [[{ value: unknown }]];
    expect(cell.value).toMatchObject({ error: '#VALUE!' });
  });

  test('have spills that A1# follows as they grow and shrink', async () => {
    const { enter, settled, engine } = withFunctions();
    const computed = () =>
      engine.read({ sheet: engine.sheets()[0]!.id, top: 0, bottom: 0, left: 5, right: 5 })[0]?.[0]?.formula;
    enter('C1', '=PERF.ECHO(A1:A3)');
    await settled();
    enter('F1', '=SUM(C1#)');
    expect(computed()).toBe('=SUM($C$1:$C$3)');
    enter('C1', '=PERF.ECHO(A1:A5)');
    await settled();
    expect(computed()).toBe('=SUM($C$1:$C$5)');
  });

  test('answer while a cell is being edited', async () => {
    const { enter, at, settled, host } = withFunctions();
    enter('C1', '=PERF.DOUBLE(4)');
    host.cellEditing = true;
    await settled();
    expect(at(0, 2)).toBe(8);
  });
});
