import { tableOfStamp } from '../setup/stamps';
import type { Block } from './block';
import { findBlocks, blocksUnder } from './findBlocks';
import { readHeader } from './headers/readHeader';
import { scorecardVocabulary } from './headers/vocabularies';
import { withoutDoubtful } from './headers/withoutDoubtful';
import { isReportHeader } from './isReportHeader';
import { labelsOf } from './rows/supplied';
import type { SheetView } from './sheetView';
import { withoutRepetitions } from './withoutRepetitions';

/** Tables and sheets of the workbook that hold something else, however much their columns look alike. */
const OTHER_TABLES =
  /^(?:settings|employees|library|results|ratings|goals|tasks|shifts|platformdata|attribution|pay|rules|commission|payouts|pointsledger|attendance|history|changelog|survey|talent)$/i;
const OTHER_SHEETS =
  /^(?:设置|员工|指标库|结果|评价|目标|任务|排班|平台数据|归属|薪酬|激励规则|提成|发放|积分|考勤|历史|变更记录|调研|人才库|仪表盘|看板|目录|settings|employees|library|results|ratings|goals|tasks|shifts|platform data|attribution|pay|rules|commission|payouts|points ledger|attendance|history|change log|survey|talent|dashboard|contents|index)$/i;
/** What was computed, or is kept from other months, is never a scorecard, not even for want of a better one. */
const COMPUTED = /^(?:结果|历史|指标库|results|history|library)$/i;
const TEMPLATE = /模板|模版|样例|示例|填写说明|template|example|^sample/iu;

/** The tables that make up the scorecard: those of that name, else those whose headers say so. */
export function chooseBlocks(views: readonly SheetView[]): readonly Block[] {
  const named = namedBlocks(views);
  if (named.length > 0) return named;
  const found = views
    .filter(({ grid }) => isTyped(grid.stamp) && !COMPUTED.test(grid.name.trim()))
    .flatMap(blocksOn);
  const preferred = [isOrdinary, (block: Block) => !OTHER_SHEETS.test(nameOf(block)), () => true]
    .map((isPreferred) => found.filter(isPreferred))
    .find((blocks) => blocks.length > 0);
  return withoutRepetitions(withoutLookAlikes(preferred ?? []));
}

/** People work on in a scorecard that was set up for them, even once it is no Excel table any more. */
const isTyped = (stamp: string | undefined): boolean =>
  stamp === undefined || tableOfStamp(stamp) === 'Scorecard';

const nameOf = ({ view }: Block): string => view.grid.name.trim();

const isOrdinary = (block: Block): boolean =>
  block.view.grid.visible && !OTHER_SHEETS.test(nameOf(block)) && !TEMPLATE.test(nameOf(block));

const blocksOn = (view: SheetView): readonly Block[] =>
  findBlocks(view).filter(
    ({ header }) =>
      (header.table === null || !OTHER_TABLES.test(header.table.name)) && !isReportHeader(header),
  );

function namedBlocks(views: readonly SheetView[]): readonly Block[] {
  return views.flatMap((view) => {
    const headers = view.grid.tables
      .filter(({ name, headerRow }) => headerRow && /^scorecard$/i.test(name))
      .map((table) => {
        const { top, left, right } = table.range;
        return withoutDoubtful(
          view,
          readHeader(view, { top, bottom: top, left, right, table }, scorecardVocabulary),
        );
      })
      .filter(({ columns }) => columns.size > 1);
    return blocksUnder(view, headers);
  });
}

/**
 * Leaves out tables that share only some of the columns: a list of metrics without people, and of targets without
 * weights, where others have all.
 */
function withoutLookAlikes(blocks: readonly Block[]): readonly Block[] {
  const whole = blocks.filter(isWhole);
  if (whole.length === 0) return blocks;
  return blocks.filter((block) => isWhole(block) || (block.header.columns.has('weight') && hasPerson(block)));
}

const isWhole = ({ header: { columns } }: Block): boolean =>
  (['metric', 'weight', 'target', 'actual'] as const).every((field) => columns.has(field));

const hasPerson = (block: Block): boolean =>
  block.header.columns.has('employeeId') ||
  block.header.columns.has('name') ||
  labelsOf(block).some(({ field }) => field === 'employeeId' || field === 'name');
