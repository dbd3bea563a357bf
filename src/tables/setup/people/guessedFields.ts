import { readDay, readText, type EmployeeField, type Entry } from '../../../core';

/** A column of a list without headers. */
interface Column {
  readonly index: number;
  readonly entries: readonly Entry[];
  /** What stands in it, blanks left out. */
  readonly texts: readonly string[];
}

const LIKE_ID = /^[A-Za-z]{0,4}[-_]?\d{1,8}$/;
const LIKE_NAME = /^(?:[\p{Script=Han}·]{2,5}|\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3})$/u;
const LIKE_DEPARTMENT =
  /(?:部|部门|组|中心|团队|店)$|^(?:运营|设计|客服|销售|仓库|财务|人事|行政|市场|采购|技术)$|\b(?:dept|department|team)\b/iu;
const LIKE_POSITION =
  /(?:专员|主管|经理|总监|助理|师|员|长|店长|客服|仓管|美工|实习生)$|\b(?:manager|lead|assistant|specialist|designer|agent|clerk|officer|director|head)\b/iu;

/** Tells by what stands in columns what they are; a column that nothing tells of is `null`. */
export function guessedFields(
  rows: readonly (readonly Entry[])[],
  width: number,
): readonly (EmployeeField | null)[] {
  const columns = Array.from({ length: width }, (_, index): Column => {
    const entries = rows.map((row) => row[index] ?? { kind: 'blank' as const });
    return { index, entries, texts: entries.map(readText).filter((text) => text !== '') };
  });
  const fields = new Map<number, EmployeeField>();
  const open = (): readonly Column[] =>
    columns.filter(({ index, texts }) => !fields.has(index) && texts.length > 0);
  const take = (field: EmployeeField, column: Column | undefined): Column | undefined => {
    if (column) fields.set(column.index, field);
    return column;
  };
  const dates = open().filter(isDates);
  take('joined', dates[0]);
  take('left', dates[1]);
  const ids = take('id', open().find(isIds));
  const names = take('name', bestNames(open()));
  const known = new Set([...(ids?.texts ?? []), ...(names?.texts ?? [])]);
  take(
    'manager',
    open().find(({ texts }) => texts.every((text) => known.has(text))),
  );
  take(
    'department',
    open().find((column) => share(column, LIKE_DEPARTMENT) > 0.5),
  );
  take(
    'position',
    open().find((column) => share(column, LIKE_POSITION) > 0.5),
  );
  take('department', [...fields.values()].includes('department') ? undefined : open().find(repeats));
  take('position', [...fields.values()].includes('position') ? undefined : open().find(repeats));
  return columns.map(({ index }) => fields.get(index) ?? null);
}

const share = ({ texts }: Column, pattern: RegExp): number =>
  texts.filter((text) => pattern.test(text)).length / texts.length;

const isUnique = ({ texts }: Column): boolean => new Set(texts).size === texts.length;
const isIds = (column: Column): boolean => isUnique(column) && share(column, LIKE_ID) > 0.8;

const isDates = ({ entries }: Column): boolean => {
  const filled = entries.filter((entry) => readText(entry) !== '');
  const days = filled.filter((entry) => {
    const day = readDay(entry, null);
    return day.ok && day.value !== null && entry.kind !== 'number';
  });
  return days.length * 2 > filled.length;
};

/** Names hardly repeat: of two columns of names the one that does is of managers. */
function bestNames(columns: readonly Column[]): Column | undefined {
  const alike = columns.filter((column) => share(column, LIKE_NAME) > 0.6);
  const distinct = ({ texts }: Column): number => new Set(texts).size / texts.length;
  const notDepartments = alike.filter((column) => share(column, LIKE_DEPARTMENT) <= 0.5);
  const wanted = notDepartments.filter((column) => share(column, LIKE_POSITION) <= 0.5);
  return wanted.toSorted((a, b) => distinct(b) - distinct(a) || b.texts.length - a.texts.length)[0];
}

const repeats = ({ texts }: Column): boolean => texts.length > 2 && new Set(texts).size < texts.length;
