import { completeness, scorePeople, type Fraction, type Person, type PersonScore } from '../core';
import type { Month } from './openMonth';
import { addresseeAmong, keyOf, type Addressee } from './whoOwes/addressee';
import { owedFigures, type OwedFigure } from './whoOwes/owedFigures';

/** Who still has to fill in what, by whom to ask. */
export interface Owing {
  /** Most figures first; those who owe nothing last. */
  readonly groups: readonly OwingGroup[];
  /** Figures that are missing or cannot be used. */
  readonly figures: number;
  /** People who wait for them. */
  readonly people: number;
  /** Mean share of weight that is filled; `null` where nobody has metrics. */
  readonly completeness: Fraction | null;
}

export interface OwingGroup {
  readonly addressee: Addressee;
  /** Everyone with metrics who is asked of the same. */
  readonly heads: number;
  /** Only those who owe something. */
  readonly people: readonly OwingPerson[];
  readonly figures: number;
  readonly completeness: Fraction | null;
}

export interface OwingPerson {
  readonly person: Person;
  readonly figures: readonly OwedFigure[];
  /** Share of weight that is filled, 0..1. */
  readonly completeness: number;
}

/** Actuals that are missing or cannot be used, by manager; by department where there is none. */
export function whoOwes(month: Month): Owing {
  const { scorecard } = month;
  const measured = scorePeople(scorecard).flatMap((score, index) => {
    const person = scorecard.people[index];
    return person && person.segments.length > 0 ? [{ person, score }] : [];
  });
  const addresseeOf = addresseeAmong(scorecard.people);
  const groups = new Map<string, { addressee: Addressee; members: Measured[] }>();
  for (const member of measured) {
    const addressee = addresseeOf(member.person);
    const known = groups.get(keyOf(addressee));
    if (known) known.members.push(member);
    else groups.set(keyOf(addressee), { addressee, members: [member] });
  }
  const told = [...groups.values()].map(({ addressee, members }) => groupOf(addressee, members, month));
  return {
    groups: told.toSorted((a, b) => b.figures - a.figures),
    figures: told.reduce((sum, { figures }) => sum + figures, 0),
    people: told.reduce((sum, { people }) => sum + people.length, 0),
    completeness: completeness(measured.map(({ score }) => score)),
  };
}

interface Measured {
  readonly person: Person;
  readonly score: PersonScore;
}

function groupOf(addressee: Addressee, members: readonly Measured[], month: Month): OwingGroup {
  const people = members.flatMap(({ person, score }): readonly OwingPerson[] => {
    const figures = owedFigures(person, month);
    return figures.length === 0 ? [] : [{ person, figures, completeness: score.completeness }];
  });
  return {
    addressee,
    heads: members.length,
    people,
    figures: people.reduce((sum, { figures }) => sum + figures.length, 0),
    completeness: completeness(members.map(({ score }) => score)),
  };
}
