import { SECTIONS, type DerivedLine, type DerivedSegment, type LibraryEntry } from '../../core';
import { terms, type Language } from '../../i18n';
import type { ReportContext, ReportPerson } from './context';
import type { SlipLine } from './slipColumns';

/**
 * The lines of a slip's table, section by section within each segment; direct points come last, so that the metrics
 * with a weight stand together for the chart.
 */
export function slipLines(
  { derivation, person }: Pick<ReportPerson, 'derivation' | 'person'>,
  context: ReportContext,
): readonly SlipLine[] {
  const units = new Map(person.segments.flatMap(({ lines }) => lines.map(({ row, unit }) => [row, unit])));
  const several = derivation.segments.length > 1;
  const lines = derivation.segments.flatMap((segment, index) =>
    bySection(segment).map((line) => ({ line, part: several ? index : 0, segment })),
  );
  const ordered = [
    ...lines.filter(({ line }) => line.method !== 'points'),
    ...lines.filter(({ line }) => line.method === 'points'),
  ];
  return ordered.map(({ line, part, segment }, index) => {
    const before = ordered[index - 1];
    const begins = before?.line.section !== line.section || before.part !== part;
    const moves = several && before?.part !== part;
    const name = [moves ? segment.department : '', sectionName(line, context.language)].join('\n');
    return {
      line,
      group: begins ? name.trim() : '',
      unit: units.get(line.row) ?? null,
      entry: libraryEntry(line.metric, person.position, person.department, context.library),
    };
  });
}

/** The library's entry for a metric: that of the person's own role first. */
export function libraryEntry(
  metric: string,
  position: string,
  department: string,
  library: readonly LibraryEntry[],
): LibraryEntry | null {
  const named = library.filter((entry) => entry.metric === metric);
  const own = named.find(
    ({ template }) => template !== '' && (template === position || template === department),
  );
  return own ?? named[0] ?? null;
}

function bySection({ lines }: DerivedSegment): readonly DerivedLine[] {
  const order = ({ section }: DerivedLine) =>
    section === null ? SECTIONS.length : SECTIONS.indexOf(section);
  return [...lines].sort((a, b) => order(a) - order(b));
}

const sectionName = ({ section, method }: DerivedLine, language: Language): string => {
  const names = terms(language).sections;
  return section === null ? (method === 'points' ? names.adjustment : '') : names[section];
};
