import { LIBRARY_FIELDS, type LibraryField, type TemplateId, type TemplateMetric } from '../../core';
import { setUpWords, terms, type Language } from '../../i18n';
import type { CellStyle, PlannedValue, SheetPlan, ValidationPlan } from '../plan';
import type { SetUpContext } from './context';
import { columnBody, listSheet } from './listSheet';
import { stampOf } from './stamps';
import { look } from './looks';
import { targetFormat, targetValue, unitText } from './templateCells';

/** A metric of a role. */
interface LibraryLine {
  readonly template: TemplateId;
  readonly metric: TemplateMetric;
}

const WIDTHS: Readonly<Record<LibraryField, readonly [least: number, most: number]>> = {
  metric: [16, 26],
  template: [11, 18],
  section: [8, 14],
  weight: [9, 16],
  method: [14, 24],
  unit: [7, 9],
  target: [10, 16],
  cap: [7, 8],
  definition: [30, 46],
  source: [12, 20],
  training: [16, 24],
  partner: [10, 18],
};

/** The table `Library`: the metrics of the chosen roles, with the company's own weights. */
export function librarySheet({ choice, names, metrics, titleOf }: SetUpContext): SheetPlan {
  const { language } = choice;
  const titles = terms(language).fields.library;
  const rows = [...metrics].flatMap(([template, own]) => own.map((metric) => ({ template, metric })));
  const sheet = listSheet<LibraryLine>({
    name: names.Library,
    stamp: stampOf('Library'),
    table: 'Library',
    language,
    title: titleOf('Library'),
    hint: setUpWords(language).hints.Library,
    columns: LIBRARY_FIELDS.map((field) => ({
      ...{ key: field, title: titles[field], least: WIDTHS[field][0], most: WIDTHS[field][1] },
      value: (row) => valueOf(row, field, language),
      style: (row) => styleOf(row, field),
    })),
    rows,
    orientation: 'landscape',
    frozen: 1,
    filter: true,
  });
  return { ...sheet, validations: validations(sheet, language) };
}

function valueOf({ template, metric }: LibraryLine, field: LibraryField, language: Language): PlannedValue {
  const { methods, sections } = terms(language);
  const { metrics, templates } = setUpWords(language);
  const words = metrics[metric.key];
  switch (field) {
    case 'metric':
      return words.name;
    case 'template':
      return templates[template];
    case 'section':
      return sections[metric.section];
    case 'weight':
      return metric.weight;
    case 'method':
      return methods[metric.method];
    case 'unit':
      return unitText(metric, language);
    case 'target':
      return targetValue(metric, language);
    case 'cap':
      return null;
    case 'definition':
    case 'source':
    case 'training':
    case 'partner':
      return words[field] || null;
  }
}

const PLAIN = look({});
const QUIET = look({ quiet: true });
const STYLES: Readonly<Record<Exclude<LibraryField, 'target'>, CellStyle>> = {
  metric: look({ strong: true, wrap: true }),
  template: PLAIN,
  section: PLAIN,
  weight: look({ align: 'right' }),
  method: look({ align: 'after-number' }),
  unit: PLAIN,
  cap: look({ align: 'right' }),
  definition: look({ quiet: true, wrap: true, align: 'after-number' }),
  source: QUIET,
  training: look({ quiet: true, wrap: true }),
  partner: QUIET,
};

const styleOf = ({ metric }: LibraryLine, field: LibraryField): CellStyle =>
  field === 'target' ? look({ align: 'right', format: targetFormat(metric) }) : STYLES[field];

function validations(sheet: SheetPlan, language: Language): readonly ValidationPlan[] {
  const { methods, sections } = terms(language);
  const { refusals } = setUpWords(language);
  const at = (field: LibraryField) => columnBody(sheet, LIBRARY_FIELDS.indexOf(field));
  const list = (values: Readonly<Record<string, string>>) =>
    ({ kind: 'list', values: Object.values(values) }) as const;
  return [
    { range: at('section'), rule: list(sections), message: refusals.section },
    { range: at('weight'), rule: { kind: 'decimal', min: 0, max: 100 }, message: refusals.weight },
    { range: at('method'), rule: list(methods), message: refusals.method },
    { range: at('cap'), rule: { kind: 'decimal', min: 1, max: 10 }, message: refusals.cap },
  ];
}
