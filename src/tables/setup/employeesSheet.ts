import { EMPLOYEE_FIELDS, type Day, type EmployeeField } from '../../core';
import { setUpWords, terms } from '../../i18n';
import type { PlannedValue, SheetPlan } from '../plan';
import { COLORS } from '../reports/look';
import type { NewEmployee } from './choice';
import type { SetUpContext } from './context';
import { columnBody, listSheet } from './listSheet';
import { stampOf } from './stamps';
import { look } from './looks';
import { a1 } from '../address';

/** Serial number of 1970-01-01 in a workbook that counts from 1900. */
const EPOCH = 25_569;

const WIDTHS: Readonly<Record<EmployeeField, readonly [least: number, most: number]>> = {
  id: [9, 16],
  name: [11, 22],
  department: [12, 24],
  position: [12, 26],
  manager: [11, 22],
  joined: [12, 12],
  left: [12, 12],
};

/** The table `Employees`. */
export function employeesSheet({ choice, names, titleOf }: SetUpContext): SheetPlan {
  const { language, employees } = choice;
  const titles = terms(language).fields.employees;
  const sheet = listSheet<NewEmployee>({
    name: names.Employees,
    stamp: stampOf('Employees'),
    table: 'Employees',
    language,
    title: titleOf('Employees'),
    hint: setUpWords(language).hints.Employees,
    columns: EMPLOYEE_FIELDS.map((field) => ({
      ...{ key: field, title: titles[field], least: WIDTHS[field][0], most: WIDTHS[field][1] },
      value: (employee) => valueOf(employee, field),
      style: () => look({ format: formatOf(field), align: 'left', strong: field === 'name' }),
    })),
    rows: employees,
    orientation: 'portrait',
    frozen: 2,
    filter: true,
  });
  return { ...sheet, conditionalFormats: [mutedWhoLeft(sheet)] };
}

const isDate = (field: EmployeeField): field is 'joined' | 'left' => field === 'joined' || field === 'left';
const formatOf = (field: EmployeeField) =>
  isDate(field) ? 'date' : field === 'id' || field === 'manager' ? 'text' : 'general';

const serial = (day: Day | null): number | null => day && day + EPOCH;

function valueOf(employee: NewEmployee, field: EmployeeField): PlannedValue {
  return isDate(field) ? serial(employee[field]) : employee[field].trim() || null;
}

/** Who has a leave date steps back. */
function mutedWhoLeft(sheet: SheetPlan): SheetPlan['conditionalFormats'][number] {
  const left = EMPLOYEE_FIELDS.indexOf('left');
  const range = { ...columnBody(sheet, 0), right: left };
  const first = a1({ row: range.top, column: left });
  return {
    range,
    rule: {
      kind: 'formula',
      formula: `$${first}<>""`,
      style: { color: COLORS.muted, fill: COLORS.white },
    },
  };
}
