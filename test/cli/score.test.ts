import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { invoke, sample } from './invoke';

interface PersonJson {
  readonly id: string;
  readonly name: string;
  readonly score: number | null;
  readonly rank: number | null;
  readonly tier: string | null;
  readonly completeness: number;
  readonly reasons: readonly string[];
}

const scoresOf = async (name: string, ...options: readonly string[]): Promise<readonly PersonJson[]> =>
  JSON.parse((await invoke('score', sample(name), '--json', ...options)).out) as readonly PersonJson[];

const byId = <T extends { readonly id: string }>(people: readonly T[]): readonly T[] =>
  [...people].sort((a, b) => a.id.localeCompare(b.id));

describe('the samples', () => {
  /** Scores and ranks computed apart from this program, in exact fractions. */
  test.each(['scorecard-2025-06', 'scorecard-2025-07-by-department'])(
    '%s scores everyone as exact fractions do',
    async (name) => {
      const expected = JSON.parse(
        readFileSync(`test/golden/scores/${name}.json`, 'utf8'),
      ) as readonly PersonJson[];
      const people = await scoresOf(name);
      expect(byId(people).map(({ id, name: who, score, rank }) => ({ id, name: who, score, rank }))).toEqual(
        byId(expected),
      );
      expect(people.every(({ completeness }) => completeness === 1)).toBe(true);
    },
  );

  test('people are listed best first', async () => {
    const ranks = (await scoresOf('scorecard-2025-06')).map(({ rank }) => rank ?? 99);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  test('errors hold back the people concerned, and nobody else', async () => {
    const people = await scoresOf('scorecard-2025-06-with-mistakes');
    const held = people.filter(({ score }) => score === null).map(({ id }) => id);
    expect([...held].sort()).toEqual(
      ['E001', 'E002', 'E003', 'E010', 'E012', 'E015', 'E018', 'E021', 'E022', 'E099'].sort(),
    );
    expect(people).toHaveLength(31);
    expect(people.filter(({ rank }) => rank !== null)).toHaveLength(21);
  });
});

describe('options', () => {
  test('nine people are tiered by bounds, because shares say little', async () => {
    const { out } = await invoke('score', sample('scorecard-2025-07-by-department'));
    expect(out).toContain('只有 9 人');
  });

  test('shares and bounds as typed steer the tiers', async () => {
    const people = await scoresOf('scorecard-2025-06', '--scheme', 'quota', '--shares', '10/20/40/20/10');
    const count = (tier: string) => people.filter((person) => person.tier === tier).length;
    expect(['S', 'A', 'B', 'C', 'D'].map(count)).toEqual([3, 6, 12, 6, 3]);
    const bounded = await scoresOf('scorecard-2025-06', '--scheme', 'threshold', '--bounds', '100/80');
    for (const { score, tier } of bounded) {
      expect(tier).toBe((score ?? 0) >= 100 ? '优秀' : (score ?? 0) >= 80 ? '良好' : '待改进');
    }
  });

  test('a lower cap lowers those above it', async () => {
    const people = await scoresOf('scorecard-2025-06', '--cap', '100%');
    expect(Math.max(...people.map(({ score }) => score ?? 0))).toBeLessThanOrEqual(100);
  });

  test('decimals round what is shown and ranked', async () => {
    const people = await scoresOf('scorecard-2025-06', '--decimals', '0');
    expect(people.every(({ score }) => Number.isInteger(score))).toBe(true);
  });

  test.each([
    [['--cap', 'x'], '--cap x'],
    [['--cap', '11'], '--cap 11'],
    [['--shares', '20/50'], '--shares 20/50'],
    [['--bounds', '75/90'], '--bounds 75/90'],
    [['--shares', '30/70'], '--bounds'],
    [['--bounds', '80'], '--shares'],
    [['--shares', '20/50/30', '--bounds', '90'], '3'],
    [['--decimals', '1.5'], '--decimals 1.5'],
    [['--period', '2025-13'], '--period 2025-13'],
    [['--missing', 'maybe'], '--missing'],
  ])('%j is refused with exit code 2 and named', async (options, named) => {
    const { exitCode, err } = await invoke('score', sample('scorecard-2025-06'), ...options);
    expect(exitCode).toBe(2);
    expect(err).toContain(named);
  });
});
