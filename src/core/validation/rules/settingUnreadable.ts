import { rule, type Findings } from '../rule';

/** A setting that says nothing readable: what is shipped holds instead, for everyone. */
export const settingUnreadable = rule({
  code: 'setting-unreadable',
  severity: 'warning',
  follows: [],
  *check({ scorecard, everyone }): Findings<{ readonly name: string; readonly text: string }> {
    for (const [row, facts] of (scorecard.traits.unreadableSettings ?? []).entries()) {
      yield { place: { table: 'settings', row, field: null }, people: everyone, facts };
    }
  },
});
