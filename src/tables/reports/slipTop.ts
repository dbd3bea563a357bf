import { formatPeriod, reportWords, terms } from '../../i18n';
import { gap, line, stack, type Block } from './block';
import type { ReportContext, ReportPerson } from './context';
import { SIZES, STYLES } from './look';
import { equalParts, widthOf } from './page';
import { lineCount, rowHeight } from './textSize';

const NOTHING = '—';

/** The title, then who and when: small labels over their values. */
export function slipTop(
  title: string,
  { person }: Pick<ReportPerson, 'person'>,
  widths: readonly number[],
  context: ReportContext,
): Block {
  const { employees } = terms(context.language).fields;
  const facts: readonly (readonly [string, string])[] = [
    [`${employees.name} · ${employees.id}`, `${person.name} ${person.id}`.trim()],
    [employees.department, person.department],
    [employees.position, person.position],
    [employees.manager, managerName(person.manager, context)],
  ];
  const parts = equalParts(widths, facts.length);
  const height = parts.map(({ from, to }, index) =>
    rowHeight(lineCount(facts[index]?.[1] ?? '', widthOf(widths, from, to), strong), SIZES.body),
  );
  return stack([
    line(rowHeight(1, SIZES.title, 6), [
      { from: 0, to: widths.length - 1, value: title, style: STYLES.title },
    ]),
    gap(4),
    line(
      rowHeight(1, SIZES.note, 1),
      parts.map((part, index) => ({ ...part, value: facts[index]?.[0] ?? '', style: STYLES.note })),
    ),
    line(
      Math.max(...height),
      parts.map((part, index) => ({ ...part, value: facts[index]?.[1] || NOTHING, style: STYLES.strong })),
    ),
  ]);
}

const strong = { size: SIZES.body, bold: true };

/** Managers are typed by id or by name; a known id is shown with its name. */
function managerName(manager: string, { people }: ReportContext): string {
  const known = people.find(({ id }) => id === manager);
  return known === undefined || known.name === '' ? manager : known.name;
}

export const slipTitle = ({ language, period }: ReportContext): string =>
  reportWords(language).slip.title(period === null ? '' : formatPeriod(period, language));
