import { BLANK, LIBRARY_FIELDS, type Entry, type LibraryField, type LibraryRow } from '../../../core';
import { libraryVocabulary } from '../headers/vocabularies';
import { entryAt, type SheetView } from '../sheetView';
import { findList, type ListTable } from './listTable';

const SHEETS =
  /^(?:指标库|KPI库|指标词典|指标字典|考核指标库|绩效指标库|library|metric library|kpi library)$/i;

/** What only a library says of a metric. */
const OWN = [
  'template',
  'definition',
  'source',
  'training',
  'partner',
] as const satisfies readonly LibraryField[];

/** Finds the library of metrics; a sheet by another name is none, for it could be a scorecard. */
export const findLibrary = (views: readonly SheetView[]): ListTable<LibraryField> | null =>
  findList(views, {
    table: 'Library',
    sheets: SHEETS,
    vocabulary: libraryVocabulary,
    isHeader: ({ columns }, named) =>
      named && columns.has('metric') && (columns.size > 2 || OWN.some((field) => columns.has(field))),
  });

/** The rows of the library as a person sees them. */
export const libraryRows = ({ view, header, rows }: ListTable<LibraryField>): readonly LibraryRow[] =>
  rows.map((row) => {
    const entryIn = (field: LibraryField): Entry => {
      const known = header.columns.get(field);
      return known === undefined ? BLANK : entryAt(view, row, known.column);
    };
    return Object.fromEntries(LIBRARY_FIELDS.map((field) => [field, entryIn(field)])) as Record<
      LibraryField,
      Entry
    >;
  });
