import { dayOf, monthPeriod, TEMPLATE_IDS, type TemplateId } from '../../../src/core';
import { LANGUAGES, setUpWords, type Language } from '../../../src/i18n';
import { readWorkbook, writeWorkbook } from '../../../src/ooxml';
import { openMonth, type Month } from '../../../src/actions';
import type { NewEmployee, SetUpChoice, WorkbookPlan } from '../../../src/tables';

export const JUNE = monthPeriod(2025, 6);

export const employee = (id: string, given: Partial<NewEmployee> = {}): NewEmployee => ({
  ...{ id, name: `员工${id}`, department: '', position: '', manager: '', joined: null, left: null },
  ...given,
});

/** So many people of one role, or of all in turn. */
export function choiceOf(
  language: Language,
  templates: readonly TemplateId[],
  people: number,
  given: Partial<SetUpChoice> = {},
): SetUpChoice {
  return {
    ...{ language, period: JUNE, live: true },
    roles: templates.map((template) => ({ template })),
    employees: Array.from({ length: people }, (_, index) => {
      const template = templates[index % templates.length] ?? 'operations';
      return employee(String(index + 1).padStart(3, '0'), {
        department: setUpWords(language).templates[template],
        joined: dayOf(2024, 1, 8),
        template,
      });
    }),
    ...given,
  };
}

/** A plan as it is read back from the file it is written to. */
export const reopened = (plan: WorkbookPlan): Promise<Month> => {
  const workbook = readWorkbook(writeWorkbook(plan), '');
  return openMonth({ workbook: () => Promise.resolve(workbook) });
};

/** Every shipped role, alone and together, in each language, for so many people. */
export const CASES = LANGUAGES.flatMap((language) =>
  [...TEMPLATE_IDS.map((id) => [id]), [...TEMPLATE_IDS]].flatMap((templates) =>
    [1, 3, 30].map((people) => ({
      ...{ language, templates, people },
      title: `${people} people, ${templates.join(' and ')}, ${language}`,
    })),
  ),
);
