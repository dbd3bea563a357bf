import type { Line } from '../../scoring/line';
import { groupBy } from '../groupBy';
import type { Inspection } from '../inspection';
import type { Edit } from '../issue';
import { glyphs, withoutSpelling } from '../likeness';
import { cellOf } from '../places';
import { rule, type Findings } from '../rule';
import { shown } from '../shown';

const FIELDS = ['employeeId', 'name', 'department', 'metric'] as const;
type Field = (typeof FIELDS)[number];

/**
 * The same name written two ways: `客单价 (元)` and `客单价（元）`, 王 敏 and 王敏. The fix takes the usual spelling
 * where only spaces, width or case differ; glyphs that look alike are only pointed out.
 */
export const lookAlike = rule({
  code: 'look-alike',
  severity: 'warning',
  follows: ['employee-unknown'],
  *check(inspection): Findings<{
    readonly field: Field;
    readonly text: string;
    readonly usual: string;
    readonly count: number;
  }> {
    for (const field of FIELDS) {
      for (const { lines, text, usual } of variants(inspection, field)) {
        const [first, ...rest] = lines.map((line) => edit(inspection, line, field, usual));
        if (!first) continue;
        yield {
          place: first.place,
          people: [...new Set(lines.map(({ employeeId }) => employeeId))].filter((id) => id !== ''),
          facts: { field, text, usual, count: lines.length },
          fix:
            withoutSpelling(text) === withoutSpelling(usual) && field !== 'employeeId'
              ? [first, ...rest]
              : null,
          causes: [cellOf({ row: lines[0].row }, 'employeeId')],
        };
      }
    }
  },
});

interface Variant {
  readonly lines: readonly [Line, ...Line[]];
  readonly text: string;
  readonly usual: string;
}

/** Spellings other than the most common one; names only within one id, for namesakes of another spelling exist. */
function* variants({ lines, scorecard }: Inspection, field: Field): Iterable<Variant> {
  const rostered = new Set((scorecard.roster ?? []).map(({ id }) => id));
  const told = lines.filter(
    (line) => line[field] !== '' && !(field === 'employeeId' && rostered.has(line.employeeId)),
  );
  const bySpelling = groupBy(told, (line) => `${field === 'name' ? line.employeeId : ''}\n${line[field]}`);
  const alike = groupBy(
    bySpelling.values(),
    ([line]) => `${field === 'name' ? line.employeeId : ''}\n${glyphs(line[field])}`,
  );
  for (const spellings of alike.values()) {
    if (spellings.length < 2) continue;
    const usual = spellings.reduce((most, spelling) => (spelling.length > most.length ? spelling : most));
    for (const spelling of spellings) {
      if (spelling !== usual) yield { lines: spelling, text: spelling[0][field], usual: usual[0][field] };
    }
  }
}

const edit = ({ scorecard }: Inspection, line: Line, field: Field, usual: string): Edit => ({
  place: cellOf(line, field),
  old: shown(scorecard.rows[line.row], field),
  new: usual,
});
