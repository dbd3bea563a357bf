import { DEFAULT_POLICY, round, SECTIONS, type Section } from '../../core';
import { terms } from '../../i18n';
import type { CellStyle, PlannedValue } from '../plan';
import { CELLS, SCORE_CELLS } from './cellStyles';
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
export const resultsColumns = (
  people: readonly ReportPerson[],
  context: ReportContext,
): readonly ResultsColumn[] =>
  titled([
    ...whoColumns(people, context),
    ...scoreColumns(people, context),
    ...sectionColumns(people, context),
    ...statusColumns(people, context),
  ]);

function whoColumns(people: readonly ReportPerson[], { language }: ReportContext): readonly ResultsColumn[] {
  const titles = terms(language).fields.results;
  const stretching = (key: 'name' | 'department' | 'position'): ResultsColumn => ({
    ...column(key, titles[key], 11, CELLS.label, ({ person }) => person[key]),
    stretch: 1,
  });
  const placed = people.some(({ person }) => person.position !== '');
  return [
    column('rank', titles.rank, 6, CELLS.centered, ({ rank }) => rank),
    column('id', titles.id, 9, CELLS.label, ({ person }) => person.id),
    stretching('name'),
    stretching('department'),
    ...(placed ? [stretching('position')] : []),
  ];
}

function scoreColumns(
  people: readonly ReportPerson[],
  { language, tierLabels }: ReportContext,
): readonly ResultsColumn[] {
  const titles = terms(language).fields.results;
  const labelled = tierLabels.map((label) => textWidth(label, { size: SIZES.body }) + 1);
  const decimals = people[0]?.derivation.policy.decimals ?? DEFAULT_POLICY.decimals;
  const scoreStyle = SCORE_CELLS.listed[decimals] ?? CELLS.points;
  return [
    column('score', titles.score, 9, scoreStyle, ({ score }) => score),
    column('tier', titles.tier, Math.max(9, ...labelled), CELLS.centered, ({ tier }) =>
      tier === null ? null : (tierLabels[tier] ?? null),
    ),
    column(
      'completeness',
      titles.completeness,
      9,
      CELLS.percent,
      ({ derivation }) => derivation.completeness,
    ),
  ];
}

function sectionColumns(
  people: readonly ReportPerson[],
  { language }: ReportContext,
): readonly ResultsColumn[] {
  const { sections, noSection } = terms(language);
  return usedSections(people).map((section) =>
    column(section ?? 'none', section === null ? noSection : sections[section], 8, CELLS.points, (person) =>
      sectionPoints(person, section),
    ),
  );
}

function statusColumns(
  people: readonly ReportPerson[],
  { language }: ReportContext,
): readonly ResultsColumn[] {
  const { statuses, fields } = terms(language);
  const { status: title, reason } = fields.results;
  const status = column('status', title, 9, CELLS.noteIndented, (person) => statuses[person.status]);
  if (people.every(({ reasons }) => reasons.length === 0)) return [status];
  const told = column('reason', reason, 32, CELLS.note, ({ reasons }) => reasons.join('\n'));
  return [status, { ...told, stretch: 3 }];
}

const column = (
  key: string,
  title: string,
  width: number,
  ...[style, value]: readonly [CellStyle, ResultsColumn['value']]
): ResultsColumn => ({ key, title, width, stretch: 0, style, value });

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
