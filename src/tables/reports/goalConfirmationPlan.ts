import { rationals, round, ZERO } from '../../core';
import { formatPeriod, reportWords } from '../../i18n';
import type { SheetPlan } from '../plan';
import { gap, heightOf, stack, type Block } from './block';
import { CELLS } from './cellStyles';
import { confirmationColumns } from './confirmationColumns';
import type { ReportPerson } from './context';
import { fitted } from './fitted';
import { STYLES } from './look';
import { portraitSheet } from './portraitSheet';
import type { SlipColumn, SlipLine } from './slipColumns';
import { boxes, signatures } from './slipForms';
import { slipLines } from './slipLines';
import type { SlipOptions } from './slipPlan';
import { sumRow } from './slipSums';
import { slipTable } from './slipTable';
import { heading, paragraph } from './slipText';
import { slipTop } from './slipTop';

const LEAST_BOX = 60;
const LARGEST_BOX = 160;
const GAP = 8;

/** The form of the month's start (目标确认): metrics, weights and targets to be agreed on and signed. */
export function goalConfirmationPlan(
  subject: Pick<ReportPerson, 'person' | 'derivation'>,
  options: SlipOptions,
): SheetPlan {
  const lines = slipLines(subject, options);
  const columns = confirmationColumns(lines, options.language);
  const layOut = (widths: readonly number[], box = LEAST_BOX) => {
    const block = confirmationPage(subject, { lines, columns, widths, box, options });
    return { block, height: heightOf(block) };
  };
  const { widths, left } = fitted(columns, 'portrait', layOut);
  const { block } = layOut(widths, Math.min(LARGEST_BOX, LEAST_BOX + Math.floor(left)));
  return portraitSheet({ kind: 'goals', id: subject.person.id, widths, block, charts: [] }, options);
}

interface ConfirmationParts {
  readonly lines: readonly SlipLine[];
  readonly columns: readonly SlipColumn[];
  readonly widths: readonly number[];
  readonly box: number;
  readonly options: SlipOptions;
}

function confirmationPage(
  subject: Pick<ReportPerson, 'person' | 'derivation'>,
  { lines, columns, widths, box, options }: ConfirmationParts,
): Block {
  const { language, period } = options;
  const { confirmation } = reportWords(language);
  const title = confirmation.title(period === null ? '' : formatPeriod(period, language));
  return stack([
    slipTop(title, subject, widths, options),
    gap(GAP),
    paragraph(confirmation.intro, widths, STYLES.note),
    gap(GAP),
    slipTable({ columns, widths, lines, language }),
    weightRow(subject, columns, language),
    heading(confirmation.agreed, widths),
    boxes(confirmation.agreedFields, widths, box),
    signatures(widths, language),
  ]);
}

/** Weights sum to 100, in each segment of someone who moves. */
function weightRow(
  { derivation: { segments } }: Pick<ReportPerson, 'derivation'>,
  columns: readonly SlipColumn[],
  language: SlipOptions['language'],
): Block {
  const [first, ...others] = segments;
  const sum = (first?.lines ?? []).reduce((total, { weight }) => rationals.add(total, weight), ZERO);
  const cell = { value: null, style: CELLS.total };
  return sumRow(columns, 21, {
    label: { value: reportWords(language).whole, style: CELLS.total },
    weight: { value: others.length === 0 ? round(sum, 2) : null, style: CELLS.totalNumber },
    points: cell,
    lost: cell,
    rest: CELLS.total,
  });
}
