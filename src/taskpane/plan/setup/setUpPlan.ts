import { holdsUp, pastedPeople } from '../../../actions';
import { readPeriod, TEMPLATE_IDS, type TemplateId } from '../../../core';
import {
  assignRoles,
  setUpFaults,
  type PeopleRead,
  type RoleChoice,
  type SetUpChoice,
  type SetUpFault,
} from '../../../tables';
import type { SetUpDraft } from './setUpDraft';

/** What a draft amounts to. */
export interface SetUpPlan {
  readonly read: PeopleRead;
  /** Every role that somebody has, with how many. */
  readonly roles: readonly RoleHeads[];
  /** Positions or departments that tell no role. */
  readonly unknown: readonly UnknownGroup[];
  /** `null` while there is no month. */
  readonly choice: SetUpChoice | null;
  readonly faults: readonly SetUpFault[];
  /** Nothing stands in the way of writing. */
  readonly ready: boolean;
  /** People who will have metrics, and rows of theirs. */
  readonly people: number;
}

export interface RoleHeads {
  readonly template: TemplateId;
  readonly people: number;
}

export interface UnknownGroup {
  readonly name: string;
  readonly people: number;
  readonly template: TemplateId | null;
}

/** What will be written for a draft, and what is still to be settled. */
export function setUpPlan(draft: SetUpDraft, live: boolean): SetUpPlan {
  const read = pastedPeople(draft.pasted, draft.fields === null ? {} : { fields: draft.fields });
  const period = readPeriod(draft.period);
  const employees = read.people;
  const allRoles = TEMPLATE_IDS.map((template) => roleOf(template, draft));
  const assigned = period === null ? [] : assignRoles({ employees, roles: allRoles, period });
  const heads = (template: TemplateId) => assigned.filter((one) => one.template === template).length;
  const roles = TEMPLATE_IDS.map((template) => ({ template, people: heads(template) })).filter(
    ({ people }) => people > 0,
  );
  const chosen = allRoles.filter(({ template }) => roles.some((role) => role.template === template));
  const choice =
    period === null ? null : { language: draft.language, period, roles: chosen, employees, live };
  const faults = choice === null ? [] : setUpFaults(choice);
  return {
    ...{ read, roles, choice, faults },
    unknown: unknownGroups(assigned, draft),
    ready: choice !== null && faults.length === 0 && !read.problems.some(holdsUp),
    people: assigned.filter(({ template, present }) => template !== null && present).length,
  };
}

function roleOf(template: TemplateId, { assigned, weights }: SetUpDraft): RoleChoice {
  const people = Object.keys(assigned).filter((name) => assigned[name] === template);
  const own = weights[template];
  return { template, people, ...(own === undefined ? {} : { weights: own }) };
}

/** By position, or by department where there is none; those that a person gave a role to stay in the list. */
function unknownGroups(assigned: ReturnType<typeof assignRoles>, draft: SetUpDraft): readonly UnknownGroup[] {
  const groups = new Map<string, number>();
  for (const { employee, template } of assigned) {
    const name = employee.position || employee.department;
    if (template === null || draft.assigned[name] !== undefined)
      groups.set(name, (groups.get(name) ?? 0) + 1);
  }
  return [...groups].map(([name, people]) => ({ name, people, template: draft.assigned[name] ?? null }));
}
