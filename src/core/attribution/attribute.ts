import { split } from '../split';
import { coverage, type Coverage } from './coverage';
import type { Account, AttributedPart, AttributionBasis, Shift } from './shift';

const SECONDS_PER_HOUR = 3600;

export interface AttributionTerms {
  readonly basis: AttributionBasis;
  /** Of an amount, 0..15. */
  readonly decimals: number;
}

/**
 * Hands out a shared account's total to the people who served it.
 *
 * By hours the time nobody served keeps its share; equally and by stated shares all goes to people, as long as there are
 * any. The amounts sum to the total exactly.
 * @param shifts of this account, every one of them ending after it starts
 * @returns one part per person in order of first appearance, and last what nobody earned (未归属)
 * @source SPEC 7 and 11, `ATTRIBUTE`
 * @example attribute({ total: 1200, open: [{ start: 32400, end: 75600 }] }, [{ person: '小王', start: 32400, end: 54000, share: 0 }], { basis: 'hours', decimals: 2 }) //=> [{ person: '小王', hours: 6, share: 0.5, amount: 600 }, { person: null, hours: 6, share: 0.5, amount: 600 }]
 */
export function attribute(
  { total, open }: Account,
  shifts: readonly Shift[],
  { basis, decimals }: AttributionTerms,
): readonly AttributedPart[] {
  const covered = coverage(shifts, open);
  const people: readonly (string | null)[] = [...covered.served.keys(), null];
  const earned = people.map((person) => earnedBy(person, basis, { covered, shifts }));
  const whole = earned.reduce((sum, each) => sum + each, 0);
  // Where nobody earned anything all of it is nobody's.
  const shares = whole > 0 ? earned : people.map((person) => (person === null ? 1 : 0));
  const amounts = split(total, shares, decimals);
  return people.map((person, index) => ({
    person,
    hours: secondsOf(person, covered) / covered.scale / SECONDS_PER_HOUR,
    share: (shares[index] ?? 0) / (whole > 0 ? whole : 1),
    amount: amounts[index] ?? 0,
  }));
}

interface Earning {
  readonly covered: Coverage;
  readonly shifts: readonly Shift[];
}

/** What someone's part is in proportion to. */
function earnedBy(person: string | null, basis: AttributionBasis, { covered, shifts }: Earning): number {
  switch (basis) {
    case 'hours':
      return secondsOf(person, covered);
    case 'equally':
      return person === null ? 0 : 1;
    case 'stated':
      return shifts.reduce((sum, shift) => (shift.person === person ? sum + shift.share : sum), 0);
  }
}

const secondsOf = (person: string | null, { served, uncovered }: Coverage): number =>
  person === null ? uncovered : (served.get(person) ?? 0);
