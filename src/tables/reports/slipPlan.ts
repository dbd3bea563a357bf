import { reportWords } from '../../i18n';
import type { SheetPlan } from '../plan';
import { gap, heightOf, stack } from './block';
import type { ReportContext, ReportPerson } from './context';
import { fitted } from './fitted';
import { portraitSheet } from './portraitSheet';
import { slipChart } from './slipChart';
import { slipColumns, type SlipColumn, type SlipLine } from './slipColumns';
import { boxes, signatures } from './slipForms';
import { slipLines } from './slipLines';
import { slipScore } from './slipScore';
import { slipSums } from './slipSums';
import { slipTable } from './slipTable';
import { heading, slipDerivation, slipFeedback } from './slipText';
import { slipTitle, slipTop } from './slipTop';

export interface SlipOptions extends ReportContext {
  /** Name of the tab, unique in its workbook. */
  readonly sheet: string;
}

const LEAST_BOX = 26;
const LARGEST_BOX = 180;
const ROWS_OF_BOXES = 2;
const GAP = 8;

/**
 * One person's report, the form people sign (一人一表): values only, on one A4 page however many metrics there are.
 */
export function slipPlan(subject: ReportPerson, options: SlipOptions): SheetPlan {
  const lines = slipLines(subject, options);
  const columns = slipColumns(lines, options.language);
  const layOut = (widths: readonly number[], box = LEAST_BOX) =>
    slipPage(subject, { lines, columns, widths, box, options });
  const { widths, left } = fitted(columns, 'portrait', layOut);
  const { block, chart } = layOut(
    widths,
    Math.min(LARGEST_BOX, LEAST_BOX + Math.floor(left / ROWS_OF_BOXES)),
  );
  return portraitSheet(
    { kind: 'slip', id: subject.person.id, widths, block, charts: chart === null ? [] : [chart] },
    options,
  );
}

interface SlipParts {
  readonly lines: readonly SlipLine[];
  readonly columns: readonly SlipColumn[];
  readonly widths: readonly number[];
  /** Height of a box to write in. */
  readonly box: number;
  readonly options: SlipOptions;
}

function slipPage(subject: ReportPerson, { lines, columns, widths, box, options }: SlipParts) {
  const { language } = options;
  const { slip } = reportWords(language);
  const bars = lines.filter(({ line }) => line.method !== 'points').map(({ line }) => line.metric);
  const names = columns.findIndex(({ key }) => key === 'standard');
  const top = stack([slipTop(slipTitle(options), subject, widths, options), gap(GAP)]);
  const score = slipScore(subject, bars, widths, options);
  const above = stack([top, score.block, gap(GAP)]);
  const table = [slipTable({ columns, widths, lines, language }), ...slipSums(subject, columns, language)];
  const block = stack([
    above,
    ...(lines.length === 0 ? [] : table),
    slipFeedback(subject, widths, options),
    ...(lines.length === 0 ? [] : [slipDerivation(subject, { lines, names, widths, language })]),
    heading(slip.interview, widths),
    boxes(slip.interviewFields, widths, box),
    signatures(widths, language),
  ]);
  const metrics = { first: above.rows.length + 1, last: above.rows.length + bars.length };
  const chart = slipChart(
    subject,
    { columns, lines, rows: metrics, room: { ...score, top: top.rows.length } },
    options,
  );
  return { height: heightOf(block), block, chart };
}
