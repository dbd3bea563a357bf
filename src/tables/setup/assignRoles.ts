import { normalise, type TemplateId } from '../../core';
import type { NewEmployee, RoleChoice, SetUpChoice } from './choice';

/** An employee with the role they are scored in. */
export interface Assigned {
  readonly employee: NewEmployee;
  /** `null` where nothing tells; they are listed as an employee and get no metrics. */
  readonly template: TemplateId | null;
  /** Present on at least one day of the period. */
  readonly present: boolean;
}

/** Finds everybody's role: their own, else by position, else by department, else the only one there is. */
export function assignRoles({
  employees,
  roles,
  period,
}: Pick<SetUpChoice, 'employees' | 'roles' | 'period'>): readonly Assigned[] {
  return employees.map((employee) => ({
    employee,
    template: templateFor(employee, roles),
    present:
      (employee.joined ?? period.first) <= period.last && (employee.left ?? period.last) >= period.first,
  }));
}

function templateFor(
  { template, position, department }: NewEmployee,
  roles: readonly RoleChoice[],
): TemplateId | null {
  const isChosen = (id: TemplateId | null): boolean => roles.some((role) => role.template === id);
  if (template === null) return null;
  if (template !== undefined && isChosen(template)) return template;
  const chosen = [position, department].map((name) => roles.find((role) => covers(role, name)));
  const named = chosen.find((role) => role !== undefined);
  if (named) return named.template;
  const suggested = [position, department].map(suggestedTemplate).find(isChosen);
  return suggested ?? (roles.length === 1 ? (roles[0]?.template ?? null) : null);
}

const key = (text: string): string => normalise(text).toLowerCase();
const covers = ({ people = [] }: RoleChoice, name: string): boolean =>
  name.trim() !== '' && people.some((one) => key(one) === key(name));

/** How departments and positions of a role are called; the narrower come first. */
const CALLED: readonly (readonly [TemplateId, RegExp])[] = [
  ['shop', /店铺|店长|店运|shop|store/i],
  ['service', /客服|客户服务|售前|售后|customer (?:service|support|care)|support|service/i],
  ['design', /设计|美工|视觉|design|creative|visual/i],
  ['warehouse', /仓|物流|发货|配送|warehouse|logistic|fulfil|shipping/i],
  ['sales', /销售|业务|商务|渠道|sales|account|business development/i],
  ['operations', /运营|电商|推广|市场|营销|operation|marketing|e-?commerce|growth/i],
];

/** The shipped template that a department or position sounds like: 客服一组 is customer service. */
const suggestedTemplate = (name: string): TemplateId | null =>
  CALLED.find(([, words]) => words.test(normalise(name)))?.[0] ?? null;
