import { normalise } from '../../reading';
import { groupBy } from '../groupBy';
import { cellOf } from '../places';
import { rule, type Findings } from '../rule';

/** One name under two ids: namesakes, or one person split in two. Where the employees list both, only told. */
export const nameWithTwoIds = rule({
  code: 'name-with-two-ids',
  severity: 'warning',
  follows: ['employee-unknown', 'look-alike'],
  *check({ scorecard, lines }): Findings<{ readonly name: string; readonly ids: readonly string[] }> {
    const rostered = new Set((scorecard.roster ?? []).map(({ id }) => id));
    const told = lines.filter(({ name, employeeId }) => name !== '' && employeeId !== '');
    for (const [name, ofName] of groupBy(told, (line) => normalise(line.name))) {
      const byId = groupBy(ofName, ({ employeeId }) => employeeId);
      if (byId.size < 2) continue;
      const ids = [...byId.keys()];
      const strange = [...byId.values()].reverse().find(([line]) => !rostered.has(line.employeeId));
      const [first] = strange ?? [...byId.values()][1] ?? ofName;
      yield {
        place: cellOf(first, 'employeeId'),
        people: ids,
        severity: strange ? 'warning' : 'advice',
        facts: { name, ids },
        causes: ofName.map((line) => cellOf(line, 'employeeId')),
      };
    }
  },
});
