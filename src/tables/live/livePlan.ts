import type { ScorecardField } from '../../core';
import type { CellAddress, CellRange } from '../address';
import type { EditPlan } from '../editPlan';
import type { SheetGrid, WorkbookGrid } from '../grid';
import type { Recognition, RecognitionProblem, ScorecardSource } from '../recognise';
import {
  foundFormulas,
  formulaOf,
  sameFormula,
  spillOf,
  type FoundFormula,
  type LivePart,
} from './foundFormulas';
import { liveEdits } from './liveEdits';
import { liveFormulas, NEEDED } from './liveFormulas';
import { placeParts, type Placed } from './placeParts';
import { areaFrom, holds } from './room';

/** One of the two formulas beside a table. */
export interface LiveFormula {
  readonly part: LivePart;
  readonly state: 'live' | 'absent' | 'broken';
  /** What is wrong with a broken one. */
  readonly fault: LiveFault | null;
  /** Where it stands once the plan is carried out; `null` where there is no room for it. */
  readonly place: CellAddress | null;
  /** It had to go right of everything on the sheet, because what lies beside the table is in use. */
  readonly moved: boolean;
}

/** It shows `#NAME?`, has no room to spill into, speaks of other cells than it should, or shows another error. */
export type LiveFault = 'name' | 'blocked' | 'outdated' | 'error';

/** Why a table gets no formula, or only the first. */
export type LiveObstacle =
  | { readonly code: 'no-rows' }
  | { readonly code: 'columns-missing'; readonly fields: readonly ScorecardField[] }
  | { readonly code: 'no-room' }
  /** Nothing tells whose the rows are, so that there are lines and no scores. */
  | { readonly code: 'no-ids' }
  /** Ids stand in merged cells, of which formulas see only the first. */
  | { readonly code: 'merged-ids' }
  /** Somebody's metrics stand in several tables, and no score of one of them is whole. */
  | { readonly code: 'people-apart' }
  /** Weights are stated within parts (日常工作 70%), which formulas over the cells do not know. */
  | { readonly code: 'weights-by-part' };

/** What is, or will be, live beside one table of the scorecard. */
export interface LiveBlock {
  readonly sheet: string;
  /** Name of the Excel table. */
  readonly table: string | null;
  readonly range: CellRange;
  readonly formulas: readonly LiveFormula[];
  readonly obstacle: LiveObstacle | null;
}

export interface LivePlan {
  readonly blocks: readonly LiveBlock[];
  /** One for each sheet where something is to be written; none where all is live. */
  readonly edits: readonly EditPlan[];
  /** Why there is no scorecard to go beside. */
  readonly problem: RecognitionProblem | null;
}

/** A formula as it should be, and as it stands. */
export interface WantedFormula {
  readonly part: LivePart;
  readonly formula: string;
  readonly found: FoundFormula | null;
  readonly fault: LiveFault | null;
  /** Rows it takes, its headings included. */
  readonly rows: number;
  /** What it fills by now. */
  readonly spill: CellRange | null;
}

/** Decides which formulas go beside which table, where each spills, and which of them are there already. */
export function livePlan(recognition: Recognition, workbook: WorkbookGrid): LivePlan {
  const { sources, problem } = recognition;
  if (problem !== null) return { blocks: [], edits: [], problem };
  const apart = sharedIds(sources);
  const planned = workbook.sheets.map((grid) => planSheet(grid, { recognition, workbook, apart }));
  const order = ({ sheet, range }: LiveBlock): number =>
    sources.findIndex(
      (source) =>
        source.sheet === sheet && source.range.top === range.top && source.range.left === range.left,
    );
  return {
    blocks: planned.flatMap(({ blocks }) => blocks).toSorted((a, b) => order(a) - order(b)),
    edits: planned.flatMap(({ edit }) => edit ?? []),
    problem: null,
  };
}

interface Surroundings {
  readonly recognition: Recognition;
  readonly workbook: WorkbookGrid;
  /** Ids that stand in several tables. */
  readonly apart: ReadonlySet<string>;
}

interface PlannedSheet {
  readonly blocks: readonly LiveBlock[];
  readonly edit: EditPlan | null;
}

function planSheet(grid: SheetGrid, around: Surroundings): PlannedSheet {
  const own = around.recognition.sources.filter(({ sheet }) => sheet === grid.name);
  if (own.length === 0) return { blocks: [], edit: null };
  const found = foundFormulas(grid);
  const wanted = own.map((source) => ({
    source,
    ...wantedOf(source, { grid, found, others: own.filter((other) => other !== source) }, around),
  }));
  const standing = wanted.flatMap(({ formulas }) => formulas.flatMap(({ spill }) => spill ?? []));
  const taken: CellRange[] = [...standing];
  const placed = wanted.map(({ source, formulas, obstacle }) => {
    const places = placeParts(source, formulas, { grid, taken });
    taken.push(...places.flatMap(({ area }) => area ?? []));
    return { source, places, obstacle };
  });
  return {
    blocks: placed.map(({ source, places, obstacle }) => blockOf(source, places, obstacle)),
    edit: liveEdits(
      grid,
      placed.flatMap(({ places }) => places),
      around.recognition.input.policy.decimals,
    ),
  };
}

function blockOf(
  source: ScorecardSource,
  places: readonly Placed[],
  obstacle: LiveObstacle | null,
): LiveBlock {
  const { sheet, table, range } = source;
  const noRoom = places.some(({ area }) => area === null);
  return {
    sheet,
    table,
    range,
    obstacle: obstacle ?? (noRoom ? { code: 'no-room' } : null),
    formulas: places.map(({ wanted: { part, found, fault }, area, moved }) => ({
      part,
      state: found === null ? 'absent' : fault === null ? 'live' : 'broken',
      fault,
      place: area && { row: area.top, column: area.left },
      moved,
    })),
  };
}

interface OnSheet {
  readonly grid: SheetGrid;
  readonly found: readonly FoundFormula[];
  readonly others: readonly ScorecardSource[];
}

function wantedOf(
  source: ScorecardSource,
  { grid, found, others }: OnSheet,
  { recognition, workbook, apart }: Surroundings,
): { readonly formulas: readonly WantedFormula[]; readonly obstacle: LiveObstacle | null } {
  const missing = NEEDED.filter((field) => !source.columns.has(field));
  if (missing.length > 0) return { formulas: [], obstacle: { code: 'columns-missing', fields: missing } };
  if (source.scaled) return { formulas: [], obstacle: { code: 'weights-by-part' } };
  const texts = liveFormulas(source, recognition, workbook);
  if (texts === null || source.body === null) return { formulas: [], obstacle: { code: 'no-rows' } };
  const tableRows = source.body.bottom - source.body.top + 1;
  const want = (part: LivePart, formula: string, rows: number): WantedFormula => {
    const standing = formulaOf(source, part, { found, others });
    const spill = standing && spillOf(grid, standing, tableRows);
    return { part, formula, rows, found: standing, fault: standing && faultOf(standing, formula), spill };
  };
  const lines = want('lines', texts.lines, tableRows + 1);
  const obstacle = scoresObstacle(source, grid, apart);
  if (texts.scores === null || obstacle !== null)
    return { formulas: [lines], obstacle: obstacle ?? { code: 'no-ids' } };
  // A row below everybody's tells of metrics without an id.
  return { formulas: [lines, want('scores', texts.scores, source.ids.size + 2)], obstacle: null };
}

function faultOf({ formula, value }: FoundFormula, wanted: string): LiveFault | null {
  if (!sameFormula(formula, wanted)) return 'outdated';
  if (typeof value !== 'object') return null;
  switch (value.error) {
    case '#BUSY!':
    case '#GETTING_DATA':
      return null;
    case '#NAME?':
      return 'name';
    case '#SPILL!':
      return 'blocked';
    default:
      return 'error';
  }
}

function scoresObstacle(
  { columns, body, ids }: ScorecardSource,
  grid: SheetGrid,
  apart: ReadonlySet<string>,
): LiveObstacle | null {
  const known = columns.get('employeeId');
  if (known && body) {
    const column = areaFrom({ row: body.top, column: known.column }, body.bottom - body.top + 1, 1);
    const isMerged = grid.merges.some(
      (merge) => merge.bottom > merge.top && holds(column, { row: merge.top, column: merge.left }),
    );
    if (isMerged) return { code: 'merged-ids' };
  }
  return [...ids].some((id) => apart.has(id)) ? { code: 'people-apart' } : null;
}

function sharedIds(sources: readonly ScorecardSource[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { ids } of sources) for (const id of ids) (seen.has(id) ? shared : seen).add(id);
  return shared;
}
