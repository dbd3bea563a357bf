import type { LibraryEntry } from '../../scoring/scorecard';
import { SECTIONS, type Section } from '../../terms/section';
import { groupBy } from '../groupBy';
import type { Group } from '../inspection';
import { cellOf, type Named } from '../places';
import { pointsOf } from '../pointsOf';
import { rule, type Findings } from '../rule';
import { total } from '../weighing';

/** A section that weighs otherwise than in the role's template in the library. */
export const sectionTotal = rule({
  code: 'section-total',
  severity: 'warning',
  follows: ['weight-sum', 'weight-scales-mixed'],
  *check({ scorecard, weighings }): Findings<{
    readonly employee: Named;
    readonly section: Section;
    readonly sum: number;
    readonly expected: number;
    readonly template: string;
  }> {
    const templates = groupBy(scorecard.library ?? [], ({ template }) => template);
    for (const weighing of weighings) {
      const { person } = weighing.group;
      const template = templates.get(person.position) ?? templates.get(person.department);
      const [first] = weighing.weighed;
      if (!template || !first || !sectionsInUse(weighing.group)) continue;
      for (const section of SECTIONS) {
        const expected = templateTotal(template, section);
        const lines = pointsOf([weighing]).filter(
          ({ line }) => line.section.ok && line.section.value === section,
        );
        const sum = total(lines.map(({ points }) => points));
        if (expected === null || sum === expected) continue;
        yield {
          place: cellOf(lines[0]?.line ?? first.line, 'weight'),
          people: [person.id],
          facts: {
            employee: { id: person.id, name: person.name },
            section,
            sum,
            expected,
            template: template[0].template,
          },
          causes: [cellOf(first.line, 'weight')],
        };
      }
    }
  },
});

const sectionsInUse = ({ segment }: Group): boolean =>
  segment.lines.some(({ section }) => section.ok && section.value !== null);

/** `null` where the template leaves it open. */
function templateTotal(template: readonly LibraryEntry[], section: Section): number | null {
  const entries = template.filter((entry) => entry.section === section && entry.method !== 'points');
  const weights = entries.map(({ weight }) => weight);
  return weights.every((weight) => weight !== null) ? total(weights) : null;
}
