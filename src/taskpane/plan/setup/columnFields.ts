import type { EmployeeField } from '../../../core';
import type { SetUpPaneWords } from '../../../i18n';
import type { PeopleColumn } from '../../../tables';

/** The columns' fields with another one for a column; a field stands in one column only. */
export const withField = (
  columns: readonly PeopleColumn[],
  index: number,
  field: EmployeeField | null,
): readonly (EmployeeField | null)[] =>
  columns.map((column, place) =>
    place === index ? field : field !== null && column.field === field ? null : column.field,
  );

export const columnName = ({ header }: PeopleColumn, index: number, words: SetUpPaneWords): string =>
  words.column(index + 1, header);
