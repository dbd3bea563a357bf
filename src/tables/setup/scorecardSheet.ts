import type { ScorecardField, TemplateMetric } from '../../core';
import { setUpWords, terms } from '../../i18n';
import type { CellStyle, PlannedValue, SheetPlan } from '../plan';
import type { ExtraColumn, NewEmployee, SetUpChoice } from './choice';
import type { SetUpContext } from './context';
import { listSheet } from './listSheet';
import { stampOf } from './stamps';
import { look } from './looks';
import { scorecardRules } from './scorecardRules';
import { scorecardNotes } from './scorecardNotes';
import { actualFormat, targetFormat, targetValue, unitText } from './templateCells';

/** A metric of a person. */
export interface ScorecardLine {
  readonly employee: NewEmployee;
  readonly metric: TemplateMetric;
}

const FIELDS = [
  'employeeId',
  'name',
  'department',
  'section',
  'metric',
  'weight',
  'method',
  'target',
  'actual',
  'unit',
  'baseline',
  'cap',
  'note',
] as const satisfies readonly ScorecardField[];
type Field = (typeof FIELDS)[number] | ExtraColumn;

const WIDTHS: Readonly<Record<Field, readonly [least: number, most: number]>> = {
  employeeId: [9, 16],
  name: [10, 20],
  department: [10, 20],
  section: [8, 14],
  metric: [16, 28],
  weight: [8, 9],
  method: [14, 24],
  target: [11, 16],
  actual: [12, 16],
  unit: [7, 9],
  baseline: [8, 11],
  cap: [7, 8],
  note: [20, 28],
  prorate: [9, 12],
  from: [12, 12],
  to: [12, 12],
  goalId: [10, 14],
};

/** The table `Scorecard`: one row per person and metric, its actuals to be filled in. */
export function scorecardSheet(context: SetUpContext): SheetPlan {
  const { choice, names, titleOf } = context;
  const { language } = choice;
  const titles = terms(language).fields.scorecard;
  const fields: readonly Field[] = [...FIELDS, ...(choice.extraColumns ?? [])];
  const lines = scorecardLines(context);
  const sheet = listSheet<ScorecardLine>({
    name: names.Scorecard,
    stamp: stampOf('Scorecard'),
    table: 'Scorecard',
    language,
    title: titleOf('Scorecard'),
    hint: setUpWords(language).hints.Scorecard,
    columns: fields.map((field) => ({
      ...{ key: field, title: titles[field], least: WIDTHS[field][0], most: WIDTHS[field][1] },
      value: (line) => valueOf(line, field, choice),
      style: (line) => styleOf(line, field),
    })),
    rows: lines,
    orientation: 'landscape',
    frozen: 2,
    filter: true,
  });
  return {
    ...sheet,
    ...scorecardRules(sheet, fields, choice),
    notes: scorecardNotes(lines, fields, language),
  };
}

/** Everybody who is there in the period and has a role, metric by metric. */
const scorecardLines = ({ assigned, metrics }: SetUpContext): readonly ScorecardLine[] =>
  assigned.flatMap(({ employee, template, present }) =>
    present && template !== null ? (metrics.get(template) ?? []).map((metric) => ({ employee, metric })) : [],
  );

function valueOf({ employee, metric }: ScorecardLine, field: Field, choice: SetUpChoice): PlannedValue {
  const { language } = choice;
  const { methods, sections } = terms(language);
  switch (field) {
    case 'employeeId':
      return employee.id.trim();
    case 'name':
    case 'department':
      return employee[field].trim() || null;
    case 'section':
      return sections[metric.section];
    case 'metric':
      return setUpWords(language).metrics[metric.key].name;
    case 'weight':
      return metric.weight;
    case 'method':
      return methods[metric.method];
    case 'target':
      return targetValue(metric, language);
    case 'actual':
      return sampleActual(choice, employee.id, metric);
    case 'unit':
      return unitText(metric, language);
    case 'baseline':
      return metric.baseline ?? null;
    case 'cap':
    case 'note':
    case 'prorate':
    case 'from':
    case 'to':
    case 'goalId':
      return null;
  }
}

function sampleActual({ sample, language }: SetUpChoice, id: string, { key }: TemplateMetric): PlannedValue {
  const actual = sample?.get(id)?.[key];
  if (actual === undefined) return null;
  return actual === true ? terms(language).yes : actual;
}

const PLAIN = look({});
const NUMBER = look({ align: 'right' });
const DATE = look({ format: 'date', align: 'left' });
const AFTER_NUMBER = look({ align: 'after-number' });
const STYLES: Readonly<Record<Exclude<Field, 'target' | 'actual' | 'baseline'>, CellStyle>> = {
  employeeId: look({ format: 'text' }),
  name: look({ strong: true }),
  department: PLAIN,
  section: PLAIN,
  metric: PLAIN,
  weight: NUMBER,
  method: AFTER_NUMBER,
  unit: AFTER_NUMBER,
  cap: NUMBER,
  note: look({ quiet: true, align: 'after-number' }),
  prorate: PLAIN,
  from: DATE,
  to: DATE,
  goalId: look({ format: 'text' }),
};

/** Measured cells have the format of what their metric measures. */
function styleOf({ metric }: ScorecardLine, field: Field): CellStyle {
  if (field === 'actual') return look({ align: 'right', fillIn: true, format: actualFormat(metric) });
  return field === 'target' || field === 'baseline'
    ? look({ align: 'right', format: targetFormat(metric) })
    : STYLES[field];
}
