import { validate, type Issue, type Place, type Scorecard } from '../core';
import { functionWords, issueSentence, type Language } from '../i18n';
import { displayLanguage } from './displayLanguage';
import { lineTable, scorecardOf } from './scoring/lineTable';

/**
 * Returns everything that is wrong, doubtful or could be better in a scorecard, errors first.
 * @customfunction CHECK
 * @param ids The employee id of every row.
 * @param metrics The metrics.
 * @param weights The weights, which sum to 100 or to 1 for every employee.
 * @param actuals The actuals as typed.
 * @param targets The targets as typed.
 * @param [methods] How each is scored, as code or name; told by the target when left out.
 * @param [caps] The highest attainment that counts, for all or one each; 1.5 when left out.
 * @param [baselines] Where progress metrics started; 0 when left out.
 * @param [sections] Fixed, focus, collaboration, growth or adjustment.
 * @returns A row per issue: severity, code, row in the range, employee id, sentence; a single row ok when there is none.
 * @example check([['a'], ['a']], [['转化率'], ['销售额']], [[50], [50]], [[1], [2]], [[1], [2]]) //=> [['ok', '', '', '', '没有发现问题。']]
 */
export function check(
  ids: unknown[][],
  metrics: unknown[][],
  weights: unknown[][],
  actuals: unknown[][],
  targets: unknown[][],
  methods?: unknown[][],
  caps?: unknown[][],
  baselines?: unknown[][],
  sections?: unknown[][],
): unknown[][] {
  const language = displayLanguage();
  const words = functionWords(language);
  const given = { ids, metrics, weights, actuals, targets, methods, caps, baselines, sections };
  const scorecard = scorecardOf(lineTable(given, words), {});
  const issues = validate(scorecard).filter(({ code }) => !UNSEEN.includes(code));
  if (issues.length === 0) return [['ok', '', '', '', words.nothingWrong]];
  return issues.map((issue) => issueRow(issue, scorecard, language));
}

/** A function sees neither the period nor the notes, and asks for neither. */
const UNSEEN: readonly Issue['code'][] = ['period-unknown', 'not-applicable-unexplained'];

function issueRow(issue: Issue, { lines }: Scorecard, language: Language): unknown[] {
  const { severity, code, place } = issue;
  const line = lines.find(({ row }) => row === place.row);
  const nameOf = ({ row }: Place) => (row === 'header' ? null : functionWords(language).row(row + 1));
  return [
    severity,
    code,
    place.row === 'header' ? '' : place.row + 1,
    line?.employeeId ?? '',
    issueSentence(issue, language, nameOf),
  ];
}
