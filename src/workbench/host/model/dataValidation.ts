import { modelClass, modelObject } from '../protocol/modelClass';
import { contains, without } from '../document/boxes';
import { boxAt } from '../document/liveRange';
import { checkUnprotected } from '../document/protection';
import { facts, readOnly, truth } from './args';
import { ExcelError } from '../protocol/excelError';
import type { ModelObject, Property } from '../protocol/modelClass';
import type { SheetState, Validation } from '../document/sheetState';
import type { Areas } from './rangeStyle';

const TYPES: Readonly<Record<string, string>> = {
  list: 'List',
  custom: 'Custom',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
};

const DATA_VALIDATION = modelClass<Areas>({
  name: 'DataValidation',
  properties: {
    ErrorAlert: part('errorAlert', facts),
    IgnoreBlanks: part('ignoreBlanks', truth),
    Prompt: part('prompt', facts),
    Rule: {
      get: (areas) => found(areas)?.rule ?? {},
      set: (areas, value) => change(areas, { rule: checkedRule(facts(value)) }),
    },
    Type: readOnly((areas) => TYPES[Object.keys(found(areas)?.rule ?? {})[0] ?? ''] ?? 'None'),
  },
  methods: { Clear: (areas) => cut(areas) },
});

export const dataValidationModel = (areas: Areas): ModelObject => modelObject(DATA_VALIDATION, areas);

function part<K extends 'errorAlert' | 'ignoreBlanks' | 'prompt'>(
  key: K,
  read: (value: unknown) => Validation[K],
): Property<Areas> {
  return {
    get: (areas) => (found(areas) ?? PLAIN)[key],
    set: (areas, value) => change(areas, { [key]: read(value) }),
  };
}

const PLAIN = { rule: {}, errorAlert: {}, prompt: {}, ignoreBlanks: true } as const;

function checkedRule(rule: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const [kind, ...others] = Object.keys(rule);
  if (kind === undefined || others.length > 0 || !(kind in TYPES)) {
    throw new ExcelError('InvalidArgument', 'A rule has one kind.');
  }
  return rule;
}

/** What holds for the first area; Excel keeps one validation for a cell. */
function found([first]: Areas): Validation | undefined {
  if (first === undefined) return undefined;
  const box = boxAt(first);
  return first.sheet.validations.find(({ ranges }) => ranges.some((range) => contains(range, box)));
}

/** Sets a part for exactly these cells, whatever wider validation held for them before. */
function change(areas: Areas, part: Partial<Validation>): void {
  const before = found(areas) ?? PLAIN;
  const [first] = areas;
  if (first === undefined) return;
  checkUnprotected(first.sheet);
  cut(areas);
  const { rule, errorAlert, prompt, ignoreBlanks } = { ...before, ...part };
  first.sheet.validations.push({
    id: String(first.sheet.workbook.nextId()),
    ranges: areas.map(boxAt),
    rule,
    errorAlert,
    prompt,
    ignoreBlanks,
  });
}

function cut(areas: Areas): void {
  for (const area of areas) {
    const { sheet } = area;
    checkUnprotected(sheet);
    for (const validation of sheet.validations) {
      validation.ranges = validation.ranges.flatMap((range) => without(range, boxAt(area)));
    }
    forgetEmpty(sheet);
  }
}

function forgetEmpty(sheet: SheetState): void {
  sheet.validations = sheet.validations.filter(({ ranges }) => ranges.length > 0);
  sheet.workbook.touch(sheet);
}
