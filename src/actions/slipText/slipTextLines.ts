import { SECTIONS, type Derivation, type DerivedLine, type Section, type Unit } from '../../core';
import {
  explainSegment,
  formatActual,
  formatNumber,
  formatPercent,
  formatScore,
  formatSigned,
  formatTarget,
  monthWords,
  terms,
  type Language,
} from '../../i18n';

interface Telling {
  readonly language: Language;
  readonly unitOf: (row: number) => Unit | null;
}

/** Every metric with its figures, section by section within each segment. */
export function slipTextLines(derivation: Derivation, telling: Telling): readonly string[] {
  const several = derivation.segments.length > 1;
  const blocks = derivation.segments.map((segment) => [
    ...(several ? [explainSegment(segment, telling.language)] : []),
    ...sectionsOf(segment.lines, telling),
  ]);
  return blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}

function sectionsOf(lines: readonly DerivedLine[], telling: Telling): readonly string[] {
  const { language } = telling;
  const named = lines.some(({ section }) => section !== null);
  const groups = [...SECTIONS, null].map((section) => ({
    section,
    lines: lines.filter((line) => sectionOf(line) === section),
  }));
  return groups
    .filter((group) => group.lines.length > 0)
    .flatMap(({ section, lines: own }) => [
      ...(named ? [sectionName(section, language)] : []),
      ...own.map((line) => `· ${lineText(line, telling)}`),
    ]);
}

/** Points added directly are adjustments wherever they stand. */
const sectionOf = ({ section, method }: DerivedLine): Section | null =>
  section === null && method === 'points' ? 'adjustment' : section;

const sectionName = (section: Section | null, language: Language): string =>
  section === null ? terms(language).noSection : terms(language).sections[section];

function lineText(line: DerivedLine, { language, unitOf }: Telling): string {
  const words = monthWords(language).slip;
  const unit = unitOf(line.row);
  if (line.method === 'points')
    return words.line(line.metric, words.points(line.points === null ? '—' : formatSigned(line.points)), []);
  const target = formatTarget(line.target, unit);
  const earned =
    line.points === null
      ? words.noPoints[line.state === 'excluded' || line.state === 'faulty' ? line.state : 'awaited']
      : words.points(formatScore(line.points));
  return words.line(line.metric, earned, [
    words.weight(formatNumber(line.weight, 2)),
    ...(target === '' ? [] : [words.target(target)]),
    ...(line.actual.kind === 'missing' ? [] : [words.actual(formatActual(line.actual, language, unit))]),
    ...(line.raw === null ? [] : [words.attained(formatPercent(line.raw))]),
  ]);
}
