import { round, SECTIONS, type Section } from '../../core';
import { terms } from '../../i18n';
import type { CellStyle, PlannedValue } from '../plan';
import { CELLS } from './cellStyles';
import type { ReportContext, ReportPerson } from './context';
import { SIZES } from './look';
import { titled } from './tableRows';
import { textWidth } from './textSize';

export interface ResultsColumn {
  readonly key: string;
  readonly title: string;
  readonly width: number;
  readonly stretch: number;
  readonly style: CellStyle;
  readonly value: (person: ReportPerson) => PlannedValue;
}

/** Rank, who, score and tier, then what each section brought, then why somebody has to wait. */
export function resultsColumns(
  people: readonly ReportPerson[],
  { language, tierLabels }: ReportContext,
): readonly ResultsColumn[] {
  const names = terms(language);
  const titles = names.fields.results;
  const waits = people.some(({ reasons }) => reasons.length > 0);
  const placed = people.some(({ person }) => person.position !== '');
  const position = {
    ...column('position', titles.position, 11, CELLS.label, ({ person }) => person.position),
    stretch: 1,
  };
  const columns: readonly ResultsColumn[] = [
    column('rank', titles.rank, 6, CELLS.centered, ({ rank }) => rank),
    column('id', titles.id, 9, CELLS.label, ({ person }) => person.id),
    { ...column('name', titles.name, 11, CELLS.label, ({ person }) => person.name), stretch: 1 },
    {
      ...column('department', titles.department, 11, CELLS.label, ({ person }) => person.department),
      stretch: 1,
    },
    ...(placed ? [position] : []),
    column('score', titles.score, 9, CELLS.strongPoints, ({ score }) => score),
    column('tier', titles.tier, tierWidth(tierLabels), CELLS.centered, ({ tier }) =>
      tier === null ? null : (tierLabels[tier] ?? null),
    ),
    column(
      'completeness',
      titles.completeness,
      9,
      CELLS.percent,
      ({ derivation }) => derivation.completeness,
    ),
    ...usedSections(people).map((section) =>
      column(
        section ?? 'none',
        section === null ? names.noSection : names.sections[section],
        8,
        CELLS.points,
        (person) => sectionPoints(person, section),
      ),
    ),
    column('status', titles.status, 9, CELLS.noteIndented, ({ status }) => names.statuses[status]),
  ];
  const reason = {
    ...column('reason', titles.reason, 32, CELLS.note, ({ reasons }) => reasons.join('\n')),
    stretch: 3,
  };
  return titled(waits ? [...columns, reason] : columns);
}

const column = (
  key: string,
  title: string,
  width: number,
  ...[style, value]: readonly [CellStyle, ResultsColumn['value']]
): ResultsColumn => ({ key, title, width, stretch: 0, style, value });

const tierWidth = (labels: readonly string[]): number =>
  Math.max(9, ...labels.map((label) => textWidth(label, { size: SIZES.body }) + 1));

function usedSections(people: readonly ReportPerson[]): readonly (Section | null)[] {
  const used = new Set(people.flatMap(({ derivation }) => derivation.sections.map(({ section }) => section)));
  const all = [...SECTIONS, null].filter((section) => used.has(section));
  return all.length === 1 && all[0] === null ? [] : all;
}

/** Only of a score that stands: a section that waits would look like a bad one. */
function sectionPoints({ status, derivation }: ReportPerson, wanted: Section | null): number | null {
  const found = derivation.sections.find(({ section }) => section === wanted);
  return status === 'none' || found === undefined ? null : round(found.points, 2);
}
