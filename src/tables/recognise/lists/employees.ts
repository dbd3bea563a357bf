import { BLANK, EMPLOYEE_FIELDS, type EmployeeField, type EmployeeRow, type Entry } from '../../../core';
import type { Header, KnownColumn } from '../block';
import { employeeVocabulary, scorecardVocabulary } from '../headers/vocabularies';
import { isExampleMark, isHintText } from '../hints/hintWords';
import { idEntry } from '../rows/rowEntries';
import { entryAt, filledColumns, textAt, type SheetView } from '../sheetView';
import { findList, type ListTable } from './listTable';

const SHEETS =
  /^(?:员工|员工表|员工信息表?|员工名单|员工名册|员工档案|员工花名册|花名册|人员|人员名单|人员信息|名单|employees?|employee list|staff|staff list|roster|people|headcount)$/i;

/** Columns of results and attendance: people are listed there, too. */
const RESULTS =
  /^(?:(?:最终|综合|考核|绩效|考评|加权)?(?:总分|得分|总得分|分数|成绩|等级|评级|排名|名次|系数|结果|奖金)|出勤天数|score|total score|final score|tier|rank|rating|grade)$/i;

/** Finds the list of employees; without its name, by an id, a name, and what only such a list says of people. */
export const findEmployees = (views: readonly SheetView[]): ListTable<EmployeeField> | null =>
  findList(views, {
    table: 'Employees',
    sheets: SHEETS,
    vocabulary: employeeVocabulary,
    isHeader: (header, named) => {
      const { columns } = header;
      if (!columns.has('id') || !columns.has('name') || isScored(header)) return false;
      return (
        named || (['position', 'manager', 'joined', 'left'] as const).some((field) => columns.has(field))
      );
    },
  });

const isScored = ({ unused }: Header<EmployeeField>): boolean =>
  unused.some(({ header }) => {
    const field = scorecardVocabulary(header)?.field;
    return RESULTS.test(header) || field === 'metric' || field === 'weight' || field === 'target';
  });

/** A row of the list that shows how to fill it in: 必填, 示例. */
export interface ListHint {
  readonly row: number;
  readonly text: string;
  readonly kind: 'hint' | 'example';
}

/** The rows of the list that are nobody's. */
export function employeeHints({ view, header, rows }: ListTable<EmployeeField>): readonly ListHint[] {
  const { id, name } = Object.fromEntries(header.columns) as Partial<Record<EmployeeField, KnownColumn>>;
  return rows.flatMap((row, index): readonly ListHint[] => {
    const own = [id, name].map((known) => (known === undefined ? '' : textAt(view, row, known.column)));
    const texts = filledColumns(view, row, header).map((column) => textAt(view, row, column));
    const text = texts.join(' ');
    if (own.some(isExampleMark)) return [{ row: index, text, kind: 'example' }];
    const isHint =
      own.every((each) => each === '' || isHintText(each)) && texts.filter(isHintText).length > 1;
    return isHint ? [{ row: index, text, kind: 'hint' }] : [];
  });
}

/** The rows of the list as a person sees them; those that show how to fill it in are blank. */
export function employeeRows(list: ListTable<EmployeeField>): readonly EmployeeRow[] {
  const { view, header, rows } = list;
  const hints = new Set(employeeHints(list).map(({ row }) => row));
  return rows.map((row, index) => {
    const entryIn = (field: EmployeeField): Entry => {
      const known = header.columns.get(field);
      if (known === undefined || hints.has(index)) return BLANK;
      return field === 'id' || field === 'manager'
        ? idEntry(view, row, known.column)
        : entryAt(view, row, known.column);
    };
    return Object.fromEntries(EMPLOYEE_FIELDS.map((field) => [field, entryIn(field)])) as Record<
      EmployeeField,
      Entry
    >;
  });
}
