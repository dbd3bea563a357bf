import './polyfills';

/** The one door to the sheet engine's library. */
export {
  CompiledFormula,
  EvaluationError,
  Model,
  Spreadsheet,
  UIPlugin,
  coreTypes,
  helpers,
  invalidateChartEvaluationCommands,
  invalidateEvaluationCommands,
  registries,
  setTranslationMethod,
  stores,
} from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
