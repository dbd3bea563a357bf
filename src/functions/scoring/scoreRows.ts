import {
  scorePeople,
  statedScale,
  type Line,
  type Person,
  type PersonScore,
  type Scorecard,
} from '../../core';
import type { FunctionWords } from '../../i18n';
import { faultSentence } from '../arguments/quantities';
import { valueError } from '../cellError';
import { scoreError } from './lineError';

/**
 * Everybody's id, score and completeness; an error stays in its row.
 * @returns at least one row, blank where there is nobody
 */
export function scoreRows(scorecard: Scorecard, words: FunctionWords): unknown[][] {
  const { people, lines } = scorecard;
  const { usual, odd } = scales(people);
  const rows = scorePeople(scorecard).map((person, index): unknown[] => [
    typedId(people[index], scorecard) ?? person.id,
    odd.has(person.id) && !isFaulty(person)
      ? valueError(words.mixedScales(usual))
      : (person.score ?? scoreError(person, lines, words)),
    person.completeness,
  ]);
  const stray = lines.find(({ employeeId }) => employeeId === '');
  if (stray) rows.push(['', valueError(words.inRow(stray.row + 1, strayed(stray, scorecard, words))), '']);
  return rows.length === 0 ? [['', '', '']] : rows;
}

function strayed({ row }: Line, { rows }: Scorecard, words: FunctionWords): string {
  const id = rows[row]?.employeeId;
  return id?.kind === 'error'
    ? faultSentence('ids', { code: 'error-value', text: id.error }, words)
    : words.withoutId;
}

const isFaulty = ({ reasons }: PersonScore): boolean => reasons.some(({ code }) => code === 'faulty-lines');

/** Points of 100 and shares of 1 in one table: those who do as the fewer do are held back. */
function scales(people: readonly Person[]): {
  readonly usual: 1 | 100;
  readonly odd: ReadonlySet<string>;
} {
  const inShares = people.filter((person) => scaleOf(person) === 1);
  const shares = new Set(inShares);
  const inPoints = people.filter((person) => !shares.has(person));
  const [usual, odd] =
    inShares.length > inPoints.length ? ([1, inPoints] as const) : ([100, inShares] as const);
  return { usual, odd: new Set(odd.map(({ id }) => id)) };
}

const scaleOf = ({ segments }: Person): 1 | 100 => statedScale(segments.flatMap(({ lines }) => lines));

/** An id that is a number in the sheet stays one, so that look-ups beside it go on finding it; `null` for a text. */
function typedId(person: Person | undefined, { rows }: Scorecard): number | null {
  const row = person?.segments[0]?.lines[0]?.row;
  const entry = row === undefined ? undefined : rows[row]?.employeeId;
  return entry?.kind === 'number' ? entry.number : null;
}
