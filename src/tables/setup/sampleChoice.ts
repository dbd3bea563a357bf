import {
  calendarDate,
  dayOf,
  SAMPLE_MONTH,
  TEMPLATE_IDS,
  type Day,
  type Period,
  type SamplePerson,
} from '../../core';
import { setUpWords, type Language } from '../../i18n';
import type { SetUpChoice } from './choice';

/** A filled month of made-up people, all roles in it: to try everything with before one's own people are there. */
export function sampleChoice(language: Language, period: Period, live: boolean): SetUpChoice {
  const { names, departments, positions } = setUpWords(language).sample;
  const nameOf = (index: number): string => names[index] ?? '';
  return {
    ...{ language, period, live },
    roles: TEMPLATE_IDS.map((template) => ({ template })),
    employees: SAMPLE_MONTH.map(({ id, template, manager, joined }, index) => ({
      ...{ id, template },
      name: nameOf(index),
      department: departments[template],
      position: positions[template],
      manager: manager === null ? '' : (SAMPLE_MONTH[manager]?.id ?? ''),
      joined: joinedOn(period, joined),
      left: null,
    })),
    sample: new Map(SAMPLE_MONTH.map(({ id, actuals }) => [id, actuals])),
  };
}

function joinedOn({ first }: Period, [yearsAgo, month, date]: SamplePerson['joined']): Day {
  return dayOf(calendarDate(first).year - yearsAgo, month, date);
}
