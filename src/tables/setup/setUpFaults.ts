import { metricsOf, weighed } from '../../core';
import { assignRoles } from './assignRoles';
import type { SetUpChoice, SetUpFault } from './choice';

/** Everything that keeps a workbook from being set up as chosen; nothing where all is well. */
export function setUpFaults(choice: SetUpChoice): readonly SetUpFault[] {
  return [...employeeFaults(choice), ...roleFaults(choice)];
}

function employeeFaults(choice: SetUpChoice): readonly SetUpFault[] {
  const { employees, period } = choice;
  if (employees.length === 0) return [{ code: 'no-employees' }];
  const faults: SetUpFault[] = [];
  const times = new Map<string, number>();
  for (const { id, name } of employees) {
    const key = id.trim();
    if (key === '') faults.push({ code: 'id-blank', name });
    else {
      const before = times.get(key) ?? 0;
      if (before === 1) faults.push({ code: 'id-repeated', id: key });
      times.set(key, before + 1);
    }
  }
  const isScored = assignRoles(choice).some(({ template, present }) => present && template !== null);
  return isScored ? faults : [...faults, { code: 'nobody-in-period', period }];
}

function roleFaults({ roles }: SetUpChoice): readonly SetUpFault[] {
  return roles.flatMap(({ template, weights }, index): readonly SetUpFault[] => {
    const first = roles.findIndex((role) => role.template === template);
    if (first !== index) return [{ code: 'template-repeated', template }];
    const { sum, isWhole } = weighed(metricsOf(template, weights).map(({ weight }) => weight));
    return isWhole ? [] : [{ code: 'weights-not-100', template, sum }];
  });
}
