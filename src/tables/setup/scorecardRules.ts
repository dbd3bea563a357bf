import type { ScorecardField } from '../../core';
import { setUpWords, terms } from '../../i18n';
import { columnName, type CellRange } from '../address';
import { absoluteRange } from '../live/references';
import type { ConditionalFormatPlan, SheetPlan, ValidationPlan } from '../plan';
import { COLORS, tierColor } from '../reports/look';
import type { SetUpChoice } from './choice';
import { columnBody, FIRST_ROW } from './listSheet';

type Rules = Pick<SheetPlan, 'validations' | 'conditionalFormats'>;

/** Sums are looked up for every row, so that a very long table would answer slowly. */
const MOST_SUMMED = 2000;
const LONGEST_LIST = 255;

/** What the scorecard's cells take, and which of them are marked. */
export function scorecardRules(
  sheet: SheetPlan,
  fields: readonly ScorecardField[],
  choice: SetUpChoice,
): Rules {
  const at = (field: ScorecardField): CellRange | null => {
    const column = fields.indexOf(field);
    return column < 0 ? null : columnBody(sheet, column);
  };
  return { validations: validations(at, choice), conditionalFormats: marks(at) };
}

type Place = (field: ScorecardField) => CellRange | null;

function validations(at: Place, { language, employees }: SetUpChoice): readonly ValidationPlan[] {
  const { methods, sections, yes, no } = terms(language);
  const { refusals } = setUpWords(language);
  const departments = [...new Set(employees.map(({ department }) => department.trim()))].filter(Boolean);
  const list = (values: readonly string[]): ValidationPlan['rule'] => ({ kind: 'list', values });
  const wanted: readonly (readonly [ScorecardField, Omit<ValidationPlan, 'range'>])[] = [
    ['department', { rule: list(departments), message: refusals.department, lenient: true }],
    ['section', { rule: list(Object.values(sections)), message: refusals.section }],
    ['weight', { rule: { kind: 'decimal', min: 0, max: 100 }, message: refusals.weight }],
    ['method', { rule: list(Object.values(methods)), message: refusals.method }],
    ['cap', { rule: { kind: 'decimal', min: 1, max: 10 }, message: refusals.cap }],
    ['prorate', { rule: list([yes, no]), message: null }],
  ];
  return wanted.flatMap(([field, validation]) => {
    const range = at(field);
    return range !== null && fits(validation.rule) ? [{ range, ...validation }] : [];
  });
}

/** A list is written with commas, in so many characters. */
const fits = (rule: ValidationPlan['rule']): boolean =>
  rule.kind !== 'list' ||
  (rule.values.length > 0 &&
    rule.values.every((value) => !value.includes(',')) &&
    rule.values.join(',').replaceAll('"', '""').length <= LONGEST_LIST);

/** Whose weights do not sum to 100; and who is the same person as in the row above. */
function marks(at: Place): readonly ConditionalFormatPlan[] {
  const [id, weight, department] = [at('employeeId'), at('weight'), at('department')];
  if (!id || !weight || !department) return [];
  const first = (range: CellRange): string => `$${columnName(range.left)}${FIRST_ROW + 1}`;
  const above = `$${columnName(id.left)}${FIRST_ROW}`;
  const sum = `SUMIF(${absoluteRange(id)},${first(id)},${absoluteRange(weight)})`;
  const sums: ConditionalFormatPlan = {
    range: weight,
    rule: {
      kind: 'formula',
      formula: `AND(${first(id)}<>"",ROUND(${sum},4)<>100)`,
      style: tierColor(2, 3),
    },
  };
  const repeated: ConditionalFormatPlan = {
    range: { ...id, right: department.left },
    rule: {
      kind: 'formula',
      formula: `${first(id)}=${above}`,
      style: { color: COLORS.muted, fill: COLORS.white },
    },
  };
  // Someone who moved has weights of 100 in each of two segments.
  const isSummed = at('from') === null && id.bottom - id.top < MOST_SUMMED;
  return isSummed ? [sums, repeated] : [repeated];
}
