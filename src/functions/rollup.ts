import { readText, rollUp, type Goal } from '../core';
import { functionWords, type FunctionWords } from '../i18n';
import { faultSentence, numberIn, textIn } from './arguments/quantities';
import { table, type Table } from './arguments/table';
import { valueError } from './cellError';
import { displayLanguage } from './displayLanguage';

/**
 * Returns the progress of every goal in a tree, rolled up by weight from the goals below it.
 * @customfunction ROLLUP
 * @param ids The id of every goal.
 * @param parents The id of the goal above; blank at the top.
 * @param progress The measured progress of goals without goals below them, 1 for reached; blank ones are left out.
 * @param [weights] Weights among siblings, on any scale; equal when left out.
 * @returns A progress per goal, uncapped.
 * @remarks A goal above itself and one whose parent is not in the list have #VALUE! in their row, and so have the goals
 * above a goal that cannot be told.
 * @example rollup([['G'], ['A'], ['B']], [[''], ['G'], ['G']], [[''], [0.5], [1]], [[''], [30], [10]]) //=> [[0.625], [0.5], [1]]
 */
export function rollup(
  ids: unknown[][],
  parents: unknown[][],
  progress: unknown[][],
  weights?: unknown[][],
): unknown[][] {
  const words = functionWords(displayLanguage());
  const rows = table({ ids, parents, progress }, { weights }, words);
  const goals = Array.from({ length: rows.length }, (_, row) => goalIn(rows, row, words));
  return rollUp(goals).map((told, row) => {
    if (rows.isBlankRow(row)) return [''];
    if (told.ok) return [told.value ?? ''];
    return [valueError(words.inRow(row + 1, goals[row]?.sentence ?? words.goal(told.fault)))];
  });
}

type Columns = 'ids' | 'parents' | 'progress' | 'weights';

/** A goal, and what is to be said of a cell of it that cannot be read. */
interface TypedGoal extends Goal {
  readonly sentence: string | null;
}

function goalIn(rows: Table<Columns>, row: number, words: FunctionWords): TypedGoal {
  const [id, parent] = [textIn(rows.at('ids', row)), textIn(rows.at('parents', row))];
  const [progress, weight] = [numberIn(rows.at('progress', row)), numberIn(rows.at('weights', row))];
  const read = { ids: id, parents: parent, progress, weights: weight };
  const faulty = (Object.keys(read) as Columns[]).find((column) => !read[column].ok);
  const outcome = faulty && read[faulty];
  return {
    id: readText(rows.at('ids', row)),
    parent: parent.ok ? parent.value : '',
    progress: progress.ok ? progress.value : null,
    weight: weight.ok ? weight.value : null,
    unreadable: faulty !== undefined,
    sentence: outcome && !outcome.ok ? faultSentence(faulty, outcome.fault, words) : null,
  };
}
