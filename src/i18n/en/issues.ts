import { isoDay, type FactsOf } from '../../core';
import { formatList } from '../format';
import type { IssueSentences } from '../issues';
import { plainNumber as number, plainPercent as percent, quotable } from '../quoting';
import { terms } from './terms';

type Fault = FactsOf<'unreadable'>;
type Column = Fault['column'];

const quoted = (text: string): string => `“${quotable(text)}”`;
const listed = (texts: readonly string[]): string => formatList(texts.slice(0, 10).map(quotable), 'en');
const several = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;

function who({ id, name }: { readonly id: string; readonly name: string }): string {
  if (name === '') return id === '' ? 'this row' : quotable(id);
  return id === '' ? quotable(name) : `${quotable(name)} (${quotable(id)})`;
}

/** Names keep their letters; only words of ours take a capital. */
const sentence = (text: string): string => text.replace(/^this /, 'This ');

/** Headers that are no nouns. */
const NOUNS: Readonly<Record<string, string>> = {
  from: 'first day',
  to: 'last day',
  prorate: 'prorate setting',
};

const columnName = ({ table, field }: Column): string => {
  const names: Readonly<Record<string, string>> = terms.fields[table];
  return field === null ? '' : (NOUNS[field] ?? (names[field] ?? '').toLowerCase());
};
const header = (field: keyof typeof terms.fields.scorecard): string => terms.fields.scorecard[field];

/** The actual of “Conversion”, or the column alone where there is no metric to name. */
const subject = ({ metric, column }: Pick<Fault, 'metric' | 'column'>): string =>
  metric === '' || column.field === 'metric'
    ? `The ${columnName(column)}`
    : `The ${columnName(column)} of ${item(metric)}`;

const item = (metric: string): string => (metric === '' ? 'this metric' : quoted(metric));
const meant = (suggestion: string | null): string =>
  suggestion === null ? '' : `; you probably meant ${quoted(suggestion)}`;
const better = (suggestion: string | null, otherwise: string): string =>
  suggestion === null ? otherwise : `Write ${quoted(suggestion)} if that is what you mean.`;
const asked = (readings: readonly string[]): string =>
  readings.length > 1 ? `Is it ${readings.join(' or ')}? ` : '';
const alsoRows = (rows: number): string =>
  rows > 1 ? ` (and ${several(rows - 1, 'more row', 'more rows')})` : '';
const forPeople = (people: number): string => (people > 1 ? ` (${number(people)} people)` : '');

/** What every issue says in English: what is wrong, then what to do. */
export const issueSentences: IssueSentences = {
  'setting-unreadable': ({ name, text }) =>
    `The setting “${name}” says ${quoted(text)}, which cannot be read, so the default holds. Change it to a usable value.`,
  'other-periods': ({ sheets, scored }) => {
    const listed = formatList(
      sheets.map(({ sheet, period }) => `${sheet} (${period})`),
      'en',
    );
    return scored
      ? `${listed}: another period than the one being scored. Check that this is the right file.`
      : `These sheets belong to other periods and are left out: ${listed}. Choose their period to score them.`;
  },
  'missing-column': ({ field }) =>
    `There is no ${quoted(header(field))} column, and no score without it. Add the column, or rename the header that holds it.`,
  'repeated-column': ({ header: name }) =>
    `${quoted(name)} repeats an earlier column, and only the earlier one is used. If you meant this one, remove or rename the other.`,
  'unused-columns': ({ headers }) =>
    `These columns are not used and stay as they are: ${listed(headers)}. If one of them matters for the score, give it a usual header.`,
  'supplied-value': ({ field, from, texts, rows }) => {
    const source = {
      label: 'a label above the table',
      'sheet-name': 'the name of the sheet',
      employees: 'the list of employees',
    }[from];
    return `There is no ${quoted(header(field))} column, so ${several(rows, 'row takes', 'rows take')} it from ${source}: ${formatList(texts.slice(0, 5).map(quoted), 'en')}. Add the column if that is wrong.`;
  },
  'merged-cells': ({ field, count }) =>
    `${several(count, 'cell', 'cells')} in the ${quoted(header(field))} column ${count === 1 ? 'is' : 'are'} merged and read with the value above. Filling every row is safer.`,
  'hidden-rows': ({ count }) =>
    `${several(count, 'row is', 'rows are')} hidden but ${count === 1 ? 'counts' : 'count'} like any other. Delete what should not count.`,
  'formula-overwritten': ({ field, text, formula }) =>
    `The ${quoted(header(field))} column holds formulas, but ${quoted(text)} was typed here. Restore ${quoted(formula)} so that it stays up to date.`,
  'total-row': ({ label }) =>
    `This row, ${quoted(label)}, is a total and not a metric, so it is skipped. Move it out of the table to keep things clear.`,
  'remark-row': ({ text, rows }) =>
    `This row holds only ${quoted(text)}${alsoRows(rows)} and nothing to score, so it is skipped. If it is a metric, add its name, weight and target.`,
  'hint-row': ({ text, kind, rows }) =>
    kind === 'hint'
      ? `This row, ${quoted(text)}${alsoRows(rows)}, tells how to fill the table in and is nobody’s, so it is skipped. Nothing needs to be done.`
      : `This row, ${quoted(text)}${alsoRows(rows)}, is an example, so it is skipped. If it is real, take the word “example” out, or add the person to the employees.`,
  'example-counted': ({ employee, text }) =>
    sentence(
      `${who(employee)}: this row says ${text === '' ? '“example”' : quoted(text)}, but looks like a real one, so it is scored. If it is an example only, delete it; if not, take the mark out.`,
    ),

  'error-value': (facts) =>
    facts.text.startsWith('=')
      ? `${subject(facts)} is a formula without a result yet. Open and save the file in Excel, then check again.`
      : `${subject(facts)} shows ${quotable(facts.text)}: its formula is broken. Repair the formula or type the content.`,
  'made-date': (facts) =>
    `${subject(facts)} was turned into the date ${quoted(facts.text)} by Excel${meant(facts.suggestion)}. Format the cell as text first, then type it again.`,
  'made-time': (facts) =>
    `${subject(facts)} was turned into the time ${quoted(facts.text)} by Excel${meant(facts.suggestion)}. Format the cell as text first, then type it again.`,
  ambiguous: (facts) =>
    `${subject(facts)}, ${quoted(facts.text)}, can be read two ways. ${better(facts.suggestion, 'Write it so that only one is possible.')}`,
  unreadable: (facts) =>
    `${subject(facts)}, ${quoted(facts.text)}, cannot be read. ${better(facts.suggestion, 'Write a plain value instead.')}`,
  'sign-not-allowed': (facts) =>
    `${subject(facts)}, ${quoted(facts.text)}, has a comparison sign where only a value belongs. ${better(facts.suggestion, 'Remove the sign.')}`,
  'not-yes-or-no': (facts) =>
    `${subject(facts)}, ${quoted(facts.text)}, is neither yes nor no. Write one of the two.`,
  'date-unreadable': (facts) =>
    `The ${columnName(facts.column)} ${quoted(facts.text)} is no date that can be read. ${better(facts.suggestion, 'Write it like 2025-06-30.')}`,
  'dates-reversed': ({ employee, from, to }) =>
    sentence(
      `${who(employee)}: the dates run backwards, from ${isoDay(from)} to ${isoDay(to)}. Check which of them is wrong.`,
    ),
  'segments-overlap': ({ employee }) =>
    sentence(
      `${who(employee)} has two spans that overlap, and the shared days would count twice. Let one end the day before the other begins.`,
    ),
  'segment-outside-period': ({ employee, period }) =>
    sentence(`${who(employee)}: this span lies outside the period ${period}. Check its first and last day.`),
  'period-unreadable': ({ text, rows }) =>
    `The period ${quoted(text)} cannot be read${alsoRows(rows)}. Write it like 2025-06.`,
  'period-differs': ({ period, expected, rows }) =>
    `This row is about ${period}, but ${expected} is being scored${alsoRows(rows)}. Move such rows away, or correct the period.`,
  'period-unknown': () =>
    'No period says which month is scored, so joiners, leavers and movers are not prorated. Set the period in the settings.',

  'employee-blank': ({ metric, owner }) =>
    `${metric === '' ? 'This row' : `The row for ${quoted(metric)}`} has no employee id${owner ? `; by the name it is ${who(owner)}` : ' and counts for nobody'}. Fill in the id.`,
  'employee-unknown': ({ employee, owner, rows }) =>
    `There is no employee ${quoted(employee.id)}${alsoRows(rows)}${owner ? `; by the name it is ${who(owner)}` : ''}. ${owner ? 'Correct the id.' : 'Correct the id, or add the person to the employees.'}`,
  'employee-repeated': ({ employee, first }, cellName) =>
    `The id ${quoted(employee.id)} stands twice among the employees, and ${cellName(first) ?? 'the earlier row'} counts. Remove the other.`,
  'employee-without-id': ({ name }) =>
    `${quoted(name)} has no id among the employees and cannot be matched. Fill in the id.`,
  'employee-without-metrics': ({ employee }) =>
    sentence(
      `${who(employee)} has no metrics this period and gets no score. Add some, or leave it if nothing is to be scored.`,
    ),
  'library-without-metric': ({ text }) =>
    `The row of ${quoted(text)} in the library has no metric and is not used. Name the metric.`,
  'left-before-period': ({ employee, left }) =>
    sentence(
      `${who(employee)} left on ${isoDay(left)}, before this period, but has metrics. Check the leave date, or remove the rows.`,
    ),
  'joined-after-period': ({ employee, joined }) =>
    sentence(
      `${who(employee)} joins only on ${isoDay(joined)}, after this period, but has metrics. Check the join date, or remove the rows.`,
    ),
  'few-days': ({ employee, days, minimum }) =>
    sentence(
      `${who(employee)} was here ${several(days, 'day', 'days')} of this period, fewer than ${number(minimum)}, and gets no score. Correct the dates if they are wrong.`,
    ),
  'look-alike': ({ field, text, usual, count }) =>
    `${header(field)} ${quoted(text)} looks like ${quoted(usual)} written another way${alsoRows(count)}. Use one spelling for both.`,
  'stray-spaces': ({ field, count }) =>
    `${several(count, 'cell', 'cells')} in the ${quoted(header(field))} column ${count === 1 ? 'has' : 'have'} spaces around the text, which lookups and pivot tables stumble on. One click removes them.`,
  'name-with-two-ids': ({ name, ids }) =>
    `${quoted(name)} has ${several(ids.length, 'id', 'ids')}: ${listed(ids)}. Fine for namesakes; otherwise use one id.`,
  'id-with-two-names': ({ field, id, usual, other, rows }) =>
    `The id ${quoted(id)} goes with two entries under ${header(field)}: ${quoted(usual)} and ${quoted(other)}${alsoRows(rows)}. Check whether the id is wrong.`,

  'metric-blank': ({ employee }) =>
    sentence(`${who(employee)}: a row has no metric. Name the metric, or delete the row.`),
  'duplicate-metric': ({ employee, metric, first }, cellName) =>
    sentence(
      `${who(employee)} has ${item(metric)} twice; it already stands ${cellName(first) === null ? 'further up' : `in ${cellName(first) ?? ''}`}. Delete one of them, or correct its name.`,
    ),
  'unknown-section': ({ text, suggestion }) =>
    `There is no section ${quoted(text)}. ${better(suggestion, `Use one of ${formatList(Object.values(terms.sections), 'en')}.`)}`,
  'unknown-method': ({ metric, text, suggestion }) =>
    `The method ${quoted(text)} of ${item(metric)} is not known${meant(suggestion)}. Pick one from the list of methods.`,
  'method-contradicted': ({ metric, text, target, suggestion }) =>
    `The method ${quoted(text)} of ${item(metric)} does not go with a target written as ${quoted(target)}. ${better(suggestion, 'Change one of the two.')}`,

  'weight-missing': ({ employee, metric }) =>
    sentence(
      `${item(metric)} has no weight. Fill it in, so that the weights of ${who(employee)} sum to 100; for a mere adjustment, choose the method “${terms.methods.points}”.`,
    ),
  'weight-not-positive': ({ metric, text }) =>
    `The weight of ${item(metric)} is ${quotable(text)} and should be above 0. Correct it, or choose “${terms.methods.points}” for a mere adjustment.`,
  'weight-scales-mixed': ({ usual, people, text }) =>
    `Other weights sum to ${number(usual)}, but ${quoted(text)} is written out of ${number(usual === 100 ? 1 : 100)}${forPeople(people)}. Write them all one way.`,
  'weights-by-part': ({ text, share, sum, people }) =>
    `${quoted(text)} is worth ${number(share)} points, but the weights in it sum to ${number(sum)}${forPeople(people)}, so each counts at ${number(share)}%. If that is wrong, correct the share in the title, or enter the weights out of 100 overall.`,
  'part-share': ({ employee, text, share, sum }) =>
    sentence(
      share === null
        ? `${who(employee)}: the weights in ${quoted(text)} and in each other part sum to ${number(sum)}, and nothing says what each part is worth. Put its share in the title, as in “Routine (70%)”.`
        : `${who(employee)}: ${quoted(text)} is worth ${number(share)} points, but the weights in it sum to ${number(sum)} instead of ${number(share)} or 100. Check the weights of that part.`,
    ),
  'weight-sum': ({ employee, sum, expected, percent: inPercent }) =>
    sentence(
      `${who(employee)}: the weights sum to ${inPercent ? percent(sum) : number(sum)} instead of ${inPercent ? percent(expected) : number(expected)}. Check them, or rescale them with one click.`,
    ),
  'section-total': ({ employee, section, sum, expected, template }) =>
    sentence(
      `${who(employee)}: the section ${quoted(terms.sections[section])} weighs ${number(sum)}, but ${number(expected)} in the template ${quoted(template)}. Check that this is intended.`,
    ),
  'weight-unused': ({ metric, text }) =>
    sentence(
      `${item(metric)} adds points directly, so its weight ${quotable(text)} is not used. Clear the weight, or choose another method.`,
    ),
  'weight-heavy': ({ metric, weight, people, most }) =>
    sentence(
      `${item(metric)} alone weighs ${number(weight)}${forPeople(people)}; above ${number(most)} it all but decides the score. Spread the weight.`,
    ),
  'weight-light': ({ metric, weight, people, least }) =>
    sentence(
      `${item(metric)} weighs only ${number(weight)}${forPeople(people)}; below ${number(least)} it hardly matters to anyone. Merge it or drop it.`,
    ),

  'target-missing': ({ metric }) =>
    sentence(`${item(metric)} has no target to be measured against. Fill it in.`),
  'target-zero': ({ metric, target }) =>
    `The target of ${item(metric)} is ${quotable(target)}, and this method cannot measure in proportion to 0. Set a target, or choose another method.`,
  'target-not-positive': ({ metric, target }) =>
    `The target of ${item(metric)} is ${quotable(target)} and should be above 0. Correct it.`,
  'target-is-baseline': ({ metric, target }) =>
    `The baseline of ${item(metric)} equals its target, ${quotable(target)}, which leaves no way to go. Change one of the two.`,
  'range-reversed': (facts) =>
    `${subject(facts)}, ${quoted(facts.text)}, runs from high to low. ${better(facts.suggestion, 'Put the smaller number first.')}`,
  'bands-overlap': (facts) =>
    `${subject(facts)}, ${quoted(facts.text)}, has bands that overlap. Let each begin where the one before ends.`,
  'bands-gap': (facts) =>
    `${subject(facts)}, ${quoted(facts.text)}, leaves a gap between bands. Let each begin where the one before ends.`,
  'bands-order': (facts) =>
    `${subject(facts)}, ${quoted(facts.text)}, has bands out of order, so that some are never reached. Sort them.`,
  'cap-out-of-bounds': ({ metric, text, lowest, highest }) =>
    `The cap of ${item(metric)} is ${quotable(text)} and should be between ${number(lowest)} and ${number(highest)}. 1.5 means that at most 150% counts.`,
  'baseline-missing': ({ metric, rows }) =>
    sentence(
      `${item(metric)} is scored by progress but has no baseline${alsoRows(rows)}, so it counts from 0. Fill in the baseline if it started elsewhere.`,
    ),
  'prorate-unused': ({ metric, method }) =>
    sentence(
      `${item(metric)} asks to be prorated, but a target of “${terms.methods[method]}” is the same for any number of days, so nothing changes. Clear the cell.`,
    ),
  'all-or-nothing': ({ metric, rows }) =>
    sentence(
      `${item(metric)} is better the lower, down to 0${alsoRows(rows)}: 0 earns everything, anything else nothing. Choose “${terms.methods.deduct}” to take points off per occurrence.`,
    ),

  'actual-missing': ({ employee, metric, policy }) => {
    if (policy === 'pending')
      return sentence(`${item(metric)} has no actual yet. Fill it in, and ${who(employee)} gets a score.`);
    const meanwhile = policy === 'zero' ? 'counts as 0 meanwhile' : 'is left out meanwhile';
    return sentence(`${item(metric)} has no actual yet and ${meanwhile}. Fill it in soon.`);
  },
  'actual-negative': ({ metric, actual }) =>
    `The actual of ${item(metric)} is ${quotable(actual)} and should not be below 0. Check it.`,
  'unit-unreadable': ({ text, rows }) =>
    `The unit ${quoted(text)} is not known and was not used${alsoRows(rows)}. Use a common unit.`,
  'unit-mismatch': ({ metric, actual, target }) =>
    sentence(
      `${item(metric)}: the actual ${quoted(actual)} and the target ${quoted(target)} are in units that cannot be compared. Use one unit for both.`,
    ),
  'day-or-hour': ({ metric, actual, target }) =>
    sentence(
      `${item(metric)}: of the actual ${quoted(actual)} and the target ${quoted(target)}, one is in days and the other in hours. Only you know how long your day is: use one unit for both.`,
    ),
  'percent-scale': ({ metric, field, text, readings, against, rows }) =>
    `The ${header(field).toLowerCase()} of ${item(metric)} is ${quotable(text)}, against ${quotable(against)}${alsoRows(rows)}. ${asked(readings)}Write the percent sign.`,
  'rating-off-scale': ({ metric, actual, target }) =>
    sentence(
      `${item(metric)} is rated ${quotable(actual)} on a scale up to ${quotable(target)}. Write a number from 0 to the top of the scale.`,
    ),
  'rating-zero': ({ employee, metric }) =>
    sentence(
      `${who(employee)} is rated 0 in ${item(metric)}. If the rating is still to come, clear the cell.`,
    ),
  'text-numbers': ({ field, count, example }) =>
    `${several(count, 'number', 'numbers')} in the ${quoted(header(field))} column ${count === 1 ? 'is' : 'are'} stored as text, such as ${quoted(example)}. ${count === 1 ? 'It scores, but Excel cannot add it up: one click converts it' : 'They score, but Excel cannot add them up: one click converts them'}.`,

  'attainment-high': ({ employee, metric, raw, most }) =>
    sentence(
      `${who(employee)} attains ${percent(raw)} in ${item(metric)}, more than ${percent(most)}. Check units and decimal points.`,
    ),
  outlier: ({ employee, metric, raw, usual, months }) =>
    sentence(
      `${who(employee)} attains ${percent(raw)} in ${item(metric)}, far from the usual ${percent(usual)} of ${several(months, 'earlier period', 'earlier periods')}. Check the actual.`,
    ),
  'not-applicable-unexplained': ({ metric, text }) =>
    sentence(`${item(metric)} says ${quoted(text)} and is left out. Give the reason in the note.`),
  'much-excluded': ({ employee, share, limit, scored }) =>
    sentence(
      `${who(employee)}: ${percent(share)} of the weight is not applicable, more than ${percent(limit)}${scored ? ', and the rest says little. Check that it is right' : ', so there is no score. Fill in actuals, or change the metrics'}.`,
    ),
  'adjustments-large': ({ employee, sum, most }) =>
    sentence(
      `${who(employee)}: adjustments come to ${several(sum, 'point', 'points')}, more than ${number(most)}. Check that this is intended.`,
    ),
  'many-metrics': ({ employee, count, most }) =>
    sentence(
      `${who(employee)} has ${number(count)} metrics; more than ${number(most)} are hard to keep in sight. Keep those that matter most.`,
    ),
  'no-focus-metric': ({ names, nobody }) =>
    nobody
      ? 'Nobody has a focus metric this period. Give everyone one.'
      : sentence(`${listed(names)} has no focus metric this period. Set one.`),
  'no-goal-link': ({ employee, metrics }) =>
    sentence(
      `${who(employee)}: no goal stands behind ${listed(metrics)}. Fill in the goal id, so that everyone sees why they matter.`,
    ),
};
