import { modelClass, modelObject } from '../protocol/modelClass';
import { oneOf, readOnly } from './args';
import type { ModelObject } from '../protocol/modelClass';
import type { Workbook } from '../document/workbook';

const APPLICATION = modelClass<Workbook>({
  name: 'Application',
  properties: {
    CalculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (workbook, value) => {
        workbook.calculationMode = oneOf(['Automatic', 'AutomaticExceptTables', 'Manual'])(value);
      },
    },
    CalculationState: readOnly(() => 'Done'),
    DecimalSeparator: readOnly(() => '.'),
    ThousandsSeparator: readOnly(() => ','),
    UseSystemSeparators: readOnly(() => true),
  },
  objects: { CultureInfo: (workbook) => modelObject(CULTURE, workbook) },
  methods: {
    Calculate: ({ cells, engine }, type) => {
      oneOf(['Recalculate', 'Full', 'FullRebuild'])(type);
      cells.settle();
      engine.recalculate();
    },
    /** Batches are one recalculation here anyway, and nothing is drawn in the middle of one. */
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

const CULTURE = modelClass<Workbook>({
  name: 'CultureInfo',
  properties: { Name: readOnly(({ options }) => options.language) },
  objects: {
    NumberFormat: (workbook) => modelObject(NUMBERS, workbook),
    DatetimeFormat: (workbook) => modelObject(DATES, workbook),
  },
});

const NUMBERS = modelClass<Workbook>({
  name: 'NumberFormatInfo',
  properties: { NumberDecimalSeparator: readOnly(() => '.'), NumberGroupSeparator: readOnly(() => ',') },
});

const isChinese = ({ options }: Workbook): boolean => options.language.startsWith('zh');

const DATES = modelClass<Workbook>({
  name: 'DatetimeFormatInfo',
  properties: {
    DateSeparator: readOnly(() => '/'),
    LongDatePattern: readOnly((workbook) =>
      isChinese(workbook) ? "yyyy'年'M'月'd'日'" : 'dddd, MMMM d, yyyy',
    ),
    LongTimePattern: readOnly((workbook) => (isChinese(workbook) ? 'H:mm:ss' : 'h:mm:ss tt')),
    ShortDatePattern: readOnly((workbook) => (isChinese(workbook) ? 'yyyy/M/d' : 'M/d/yyyy')),
    TimeSeparator: readOnly(() => ':'),
  },
});

export const applicationModel = (workbook: Workbook): ModelObject => modelObject(APPLICATION, workbook);
